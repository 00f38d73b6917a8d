import { OrganisationService } from '@libs/organisation';
import { dayOf, REACH } from '@libs/rules';
import { Injectable } from '@nestjs/common';
import { type Draft, giveTo, wordsIn } from '../change/draft';
import { StepRegistry } from '../registry';
import { WORKS_IN_UNIT } from '../standing.queries';

/** Which unit has a case, and who in it handles it. */
@Injectable()
export class PlacingSteps {
  constructor(
    private readonly organisation: OrganisationService,
    registry: StepRegistry,
  ) {
    registry.guard('classified', ({ draft }) => draft.file.kind !== 'chua_phan_loai');
    registry.guard('unit-takes-cases', ({ draft }) => this.takesCases(draft));
    registry.guard('colleague', async ({ draft, manager }) => {
      const found = await manager.query(WORKS_IN_UNIT, [draft.given.accountId, draft.file.ownerUnit, dayOf(draft.now)]);
      return found.length > 0;
    });
    registry.guard('handles-it', ({ draft }) =>
      draft.file.handlers.includes(wordsIn(draft.given, 'fromAccountId') ?? ''),
    );
    registry.guard('recusal-of-oneself-or-below', ({ draft }) => isOneselfOrBelow(draft));
    registry.effect('casework.handOver', ({ draft }) => handOver(draft));
    registry.effect('casework.recuse', ({ draft }) => this.recuse(draft));
    registry.effect('casework.nameHandler', ({ draft }) => nameHandler(draft));
    registry.effect('casework.toDesk', ({ draft }) => this.toDesk(draft));
    registry.effect('casework.toHead', ({ draft }) => this.toHead(draft));
  }

  private takesCases(draft: Draft): boolean {
    const unitId = wordsIn(draft.given, 'unitId');
    const units = this.organisation.current().directory.unitsOn(dayOf(draft.now), 'peoples_committee');
    // A superior head who got a case from the desk may keep it; a case that lies in a queue only moves elsewhere.
    const moves = draft.file.state === 'at_desk' || unitId !== draft.file.ownerUnit;
    return moves && units.some(({ id }) => id === unitId);
  }

  /** What is for a head alone goes to the head above instead: a desk has none who might see it (LTC Đ.12(7)). */
  private toDesk(draft: Draft): void {
    const { directory } = this.organisation.current();
    const day = dayOf(draft.now);
    const forHead = draft.file.audience === 'head';
    giveTo(draft, (forHead ? directory.superiorPeoplesCommitteeOn(day) : directory.receptionDeskOn(day)).id);
  }

  /** What the desk finds to be a denunciation leaves it at once. */
  private toHead(draft: Draft): void {
    if (draft.file.audience !== 'head' || draft.file.state !== 'at_desk') return;
    giveTo(draft, this.organisation.current().directory.superiorPeoplesCommitteeOn(dayOf(draft.now)).id);
  }

  /** Whom the matter concerns stands aside; a head who alone could see it leaves it to the head above (LTC Đ.13). */
  private recuse(draft: Draft): void {
    const accountId = wordsIn(draft.given, 'accountId') ?? '';
    const { recused, handlers, audience } = draft.file;
    draft.file = {
      ...draft.file,
      recused: [...new Set([...recused, accountId])],
      handlers: handlers.filter((handler) => handler !== accountId),
    };
    if (audience !== 'head' || accountId !== draft.actorId || !REACH[draft.role].isHead) return;
    giveTo(draft, this.organisation.current().directory.superiorPeoplesCommitteeOn(dayOf(draft.now)).id);
  }
}

/** An officer stands aside himself; a head may also name one of the unit. */
function isOneselfOrBelow({ given, actorId, role }: Draft): boolean {
  return wordsIn(given, 'accountId') === actorId || REACH[role].isHead;
}

function handOver(draft: Draft): void {
  const [from, to] = [wordsIn(draft.given, 'fromAccountId'), wordsIn(draft.given, 'accountId') ?? ''];
  const left = draft.file.handlers.filter((handler) => handler !== from && handler !== to);
  draft.file = { ...draft.file, handlers: [...left, to] };
}

function nameHandler(draft: Draft): void {
  const accountId = wordsIn(draft.given, 'accountId') ?? '';
  if (draft.file.handlers.includes(accountId)) return;
  draft.file = { ...draft.file, handlers: [...draft.file.handlers, accountId] };
}
