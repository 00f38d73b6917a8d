import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { SYSTEM } from '../actor';
import { CaseworkService } from '../casework.service';
import { type Draft, wordsIn } from '../change/draft';
import { CaseFileEntity } from '../entities/case-file.entity';
import { MatterEntity } from '../entities/matter.entity';
import { type StepContext, StepRegistry } from '../registry';

/** Two cases become one matter: the one that has none joins the other's, or both found a new one. */
@Injectable()
export class MatterSteps {
  constructor(
    registry: StepRegistry,
    private readonly casework: CaseworkService,
  ) {
    registry.guard('related-in-same-unit', (context) => isRelated(context));
    registry.effect('casework.joinMatter', (context) => this.join(context));
  }

  private async join({ manager, draft }: StepContext): Promise<void> {
    const given = wordsIn(draft.given, 'matterId');
    const other = given ? null : await relatedTo(manager, draft);
    const matterId = given ?? other?.matterId ?? draft.file.matterId ?? (await found(manager, draft));
    draft.file = { ...draft.file, matterId };
    if (!other || other.matterId === matterId) return;
    const fields = { related: draft.file.trackingCode, matterId };
    await this.casework.applyAll(manager, [{ caseId: other.id, step: 'join_matter', given: fields }], SYSTEM);
  }
}

function relatedTo(manager: EntityManager, draft: Draft): Promise<CaseFileEntity | null> {
  const trackingCode = (wordsIn(draft.given, 'related') ?? '').replace(/\s/g, '');
  return manager.findOneBy(CaseFileEntity, { trackingCode });
}

/** The other case must lie in the same unit and be for its common eye: joining may not tell that a sealed case exists. */
async function isRelated({ manager, draft }: StepContext): Promise<boolean> {
  const other = await relatedTo(manager, draft);
  const { id, ownerUnit, audience } = draft.file;
  return (
    other !== null &&
    other.id !== id &&
    other.ownerUnit === ownerUnit &&
    other.audience === audience &&
    audience === 'unit'
  );
}

async function found(manager: EntityManager, draft: Draft): Promise<string> {
  const id = draft.newId();
  await manager.insert(MatterEntity, { id, openedAt: draft.now });
  return id;
}
