import { giveTo, type StepContext, StepRegistry, wordsIn } from '@libs/casework';
import { LettersService } from '@libs/letters';
import { OrganisationService } from '@libs/organisation';
import { dayOf, isDenunciation, type Subject, suspectDenunciation } from '@libs/rules';
import { VaultService } from '@libs/vault';
import { Injectable } from '@nestjs/common';
import { Petitions } from './content/petitions.service';
import { PetitionEntity } from './entities/petition.entity';
import { RatingEntity } from './entities/rating.entity';
import { allWordsOf } from './intake/all-words';
import { COMMON_LANE } from './intake/submission';

/** What classifying and rating do beyond moving the case. */
@Injectable()
export class OfficerSteps {
  constructor(
    registry: StepRegistry,
    private readonly organisation: OrganisationService,
    private readonly vault: VaultService,
    private readonly letters: LettersService,
    private readonly petitions: Petitions,
  ) {
    registry.effect('petitions.classified', async (context) => {
      const { manager, draft } = context;
      const subject = wordsIn(draft.given, 'subject') as Subject | undefined;
      if (subject) await manager.update(PetitionEntity, { caseId: draft.file.id }, { subject });
      if (isDenunciation(draft.file.kind)) await this.protect(context);
    });
    registry.effect('petitions.rated', async ({ manager, draft }) => {
      const score = Number(draft.given.score);
      await manager.insert(RatingEntity, { caseId: draft.file.id, ratedAt: draft.now, score });
    });
  }

  /**
   * An officer has found a denunciation: who sent it is sealed (LTC Đ.56), what they wrote is encrypted, drafts that named them go, and one about a ward's leaders goes past that
   * ward (LTC Đ.13(4)(a)).
   */
  private async protect({ manager, draft }: StepContext): Promise<void> {
    await this.vault.seal(manager, draft.file.id);
    Object.assign(draft.commitments, await this.petitions.encrypt(manager, draft.file.id));
    await this.letters.dropDrafts(manager, draft.file.id);
    draft.file = { ...draft.file, lane: COMMON_LANE };
    const petition = await this.petitions.of(draft.file.id, manager);
    if (!suspectDenunciation(allWordsOf(petition), true).aboutLeaders) return;
    giveTo(draft, this.organisation.current().directory.superiorPeoplesCommitteeOn(dayOf(draft.now)).id);
  }
}
