import { addDays, type Circumstance, type Duty, dayOf, REOPENING_DAYS } from '@libs/rules';
import { Injectable } from '@nestjs/common';
import { type Draft, wordsIn } from '../change/draft';
import { breachClock } from '../clocks/clock';
import type { ClockRow } from '../clocks/clock-row';
import { extendClock, mayExtend, underCircumstance } from '../clocks/lengthen';
import { recountClock } from '../clocks/recount';
import { StepRegistry } from '../registry';

/** The duties that a decision of the office may lengthen. */
const LENGTHENED: readonly Duty[] = ['answer', 'resolve'];

/** What steps do to clocks beyond starting and stopping them. */
@Injectable()
export class ClockSteps {
  constructor(registry: StepRegistry) {
    registry.guard('within-reopening-time', ({ draft }) => isWithinReopeningTime(draft));
    registry.guard('extension-within-limit', ({ draft }) => isWithinExtension(draft));
    registry.guard('circumstance-open', ({ draft, row }) => isOpen(draft, row.circumstance));
    registry.effect('casework.breach', ({ draft }) => breach(draft));
    registry.effect('casework.extend', ({ draft }) => extend(draft));
    registry.effect('casework.circumstance', ({ draft, row }) => record(draft, row.circumstance));
    registry.effect('casework.recount', ({ draft }) =>
      change(draft, (clock) => recountClock(clock, draft.now, draft.calendar)),
    );
  }
}

function change(draft: Draft, to: (clock: ClockRow) => ClockRow): void {
  draft.clocks = draft.clocks.map(to);
}

function breach(draft: Draft): void {
  const id = wordsIn(draft.given, 'deadlineId');
  change(draft, (clock) => (clock.id === id ? breachClock(clock, draft.now) : clock));
}

function lengthened(draft: Draft): ClockRow | undefined {
  return draft.clocks.find(({ duty, endedAt }) => endedAt === null && LENGTHENED.includes(duty));
}

function isWithinExtension(draft: Draft): boolean {
  const clock = lengthened(draft);
  const { criteria = [], days } = draft.given;
  const named = Array.isArray(criteria) ? new Set(criteria).size : 0;
  return clock !== undefined && mayExtend(clock, Number(days), named, draft.now);
}

function extend(draft: Draft): void {
  const extended = lengthened(draft);
  change(draft, (clock) => (clock === extended ? extendClock(clock, Number(draft.given.days), draft.calendar) : clock));
}

/** A longer limit applies only to what still runs within the shorter one, and is found once. */
function isOpen(draft: Draft, circumstance: Circumstance | null): boolean {
  if (circumstance === null || draft.file.circumstances.includes(circumstance)) return false;
  return draft.clocks.some(
    (clock) =>
      clock.endedAt === null &&
      clock.breachedAt === null &&
      clock.lawDueAt !== null &&
      clock.lawDueAt >= draft.now &&
      underCircumstance(clock, circumstance, draft.calendar) !== clock,
  );
}

function record(draft: Draft, circumstance: Circumstance | null): void {
  if (circumstance === null) return;
  draft.file = { ...draft.file, circumstances: [...draft.file.circumstances, circumstance] };
  change(draft, (clock) =>
    clock.endedAt === null && clock.breachedAt === null
      ? underCircumstance(clock, circumstance, draft.calendar)
      : clock,
  );
}

function isWithinReopeningTime(draft: Draft): boolean {
  const { closedAt } = draft.file;
  return closedAt !== null && dayOf(draft.now) <= addDays(dayOf(closedAt), REOPENING_DAYS);
}
