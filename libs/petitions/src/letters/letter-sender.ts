import { type CitizenFields, LetterFacts } from '@libs/letters';
import { VaultService } from '@libs/vault';
import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { Petitions } from '../content/petitions.service';

/** Tells letters who they are written to and about what; nothing of a sender who is sealed. */
@Injectable()
export class LetterSender {
  constructor(
    facts: LetterFacts,
    private readonly vault: VaultService,
    private readonly petitions: Petitions,
  ) {
    facts.from((caseId, manager) => this.of(caseId, manager));
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
}
