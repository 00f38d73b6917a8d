import { OrganisationService } from '@libs/organisation';
import { addDays, dayOf, REOPENING_DAYS, storedVersion } from '@libs/rules';
import { Injectable } from '@nestjs/common';
import { type Draft, giveTo, wordsIn } from './change/draft';
import { breachClock, type ClockRow, extendClock } from './clocks/clock';
import { StepRegistry } from './registry';
import { WORKS_IN_UNIT } from './standing.queries';

/** The guards and effects that need nothing but the case itself. */
@Injectable()
export class OwnSteps {
  constructor(
    private readonly organisation: OrganisationService,
    registry: StepRegistry,
  ) {
    registry.guard('classified', ({ draft }) => draft.file.kind !== 'chua_phan_loai');
    registry.guard('unit-takes-cases', ({ draft }) => this.takesCases(draft));
    registry.guard('within-reopening-time', ({ draft }) => isWithinReopeningTime(draft));
    registry.guard('extension-within-limit', ({ draft }) => isWithinExtension(draft));
    registry.guard('colleague', async ({ draft, manager }) => {
      const found = await manager.query(WORKS_IN_UNIT, [draft.given.accountId, draft.file.ownerUnit, dayOf(draft.now)]);
      return found.length > 0;
    });
    registry.effect('casework.breach', ({ draft }) =>
      replaceClock(draft, idOf(draft), (clock) => breachClock(clock, draft.now)),
    );
    registry.effect('casework.nameHandler', ({ draft }) => nameHandler(draft));
    registry.effect('casework.extend', ({ draft }) => extend(draft));
    registry.effect('casework.toDesk', ({ draft }) => this.toDesk(draft));
    registry.effect('casework.toHead', ({ draft }) => this.toHead(draft));
  }

  private takesCases(draft: Draft): boolean {
    const unitId = wordsIn(draft.given, 'unitId');
    const units = this.organisation.current().directory.unitsOn(dayOf(draft.now), 'peoples_committee');
    // A superior head who got a case from the desk may keep it; a case that lies in triage only moves elsewhere.
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
}

function idOf(draft: Draft): string {
  return wordsIn(draft.given, 'deadlineId') ?? '';
}

function replaceClock(draft: Draft, id: string, change: (clock: ClockRow) => ClockRow): void {
  draft.clocks = draft.clocks.map((clock) => (clock.id === id ? change(clock) : clock));
}

function nameHandler(draft: Draft): void {
  const accountId = wordsIn(draft.given, 'accountId') ?? '';
  if (draft.file.handlers.includes(accountId)) return;
  draft.file = { ...draft.file, handlers: [...draft.file.handlers, accountId] };
}

function answerClock(draft: Draft): ClockRow | undefined {
  return draft.clocks.find(({ duty, endedAt }) => duty === 'answer' && endedAt === null);
}

function isWithinExtension(draft: Draft): boolean {
  const clock = answerClock(draft);
  const most = clock && storedVersion(clock.ruleId, clock.ruleVersion).version.extendsBy;
  if (!clock?.lawDueAt || most === undefined || clock.breachedAt || clock.lawDueAt < draft.now) return false;
  return clock.extraDays + Number(draft.given.days) <= most;
}

function extend(draft: Draft): void {
  const clock = answerClock(draft);
  if (clock) replaceClock(draft, clock.id, () => extendClock(clock, Number(draft.given.days), draft.calendar));
}

function isWithinReopeningTime(draft: Draft): boolean {
  const { closedAt } = draft.file;
  return closedAt !== null && dayOf(draft.now) <= addDays(dayOf(closedAt), REOPENING_DAYS);
}
