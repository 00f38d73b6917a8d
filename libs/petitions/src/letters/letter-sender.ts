import { type CitizenFields, LetterFacts } from '@libs/letters';
import { VaultService } from '@libs/vault';
import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { Petitions } from '../content/petitions.service';
import { proposeMarks } from '../redaction/propose-marks';

/** Tells letters who they are written to and about what; nothing of a sender who is sealed. */
@Injectable()
export class LetterSender {
  constructor(
    facts: LetterFacts,
    private readonly vault: VaultService,
    private readonly petitions: Petitions,
  ) {
    facts.from(
      (caseId, manager) => this.of(caseId, manager),
      (caseId, words, manager) => this.namesSomebody(caseId, words, manager),
    );
  }

  private async of(caseId: string, manager: EntityManager): Promise<CitizenFields> {
    const sender = await this.vault.open(caseId, manager);
    if (!sender) return {};
    const petition = await this.petitions.of(caseId, manager);
    return {
      ...(sender.name && { citizenName: sender.name }),
      ...(sender.address && { citizenAddress: sender.address }),
      ...(petition.title && { matter: petition.title }),
    };
  }

  private async namesSomebody(caseId: string, words: string, manager: EntityManager): Promise<boolean> {
    const marks = proposeMarks(words, await this.vault.open(caseId, manager));
    // "Số 12" is rather the number of a decision than of a house.
    return marks.some(({ kind }) => kind !== 'address');
  }
}
