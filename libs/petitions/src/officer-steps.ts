import { StepRegistry, wordsIn } from '@libs/casework';
import type { Subject } from '@libs/rules';
import { Injectable } from '@nestjs/common';
import { PetitionEntity } from './entities/petition.entity';
import { RatingEntity } from './entities/rating.entity';

/** What classifying and rating do beyond moving the case. */
@Injectable()
export class OfficerSteps {
  constructor(registry: StepRegistry) {
    registry.effect('petitions.classified', async ({ manager, draft }) => {
      const subject = wordsIn(draft.given, 'subject') as Subject | undefined;
      if (subject) await manager.update(PetitionEntity, { caseId: draft.file.id }, { subject });
    });
    registry.effect('petitions.rated', async ({ manager, draft }) => {
      const score = Number(draft.given.score);
      await manager.insert(RatingEntity, { caseId: draft.file.id, ratedAt: draft.now, score });
    });
  }
}
