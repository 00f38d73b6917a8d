import { type Day, dayOf, type StepRow, startOfDay } from '@libs/rules';
import type { ClockStart } from '../clocks/clock';
import { type Draft, wordsIn } from './draft';

/** The instant from which a row's clocks count: only its civil day in Asia/Ho_Chi_Minh matters to the count. */
export function dayZero(draft: Draft, startsOn: StepRow['startsOn']): Date {
  const { now, file } = draft;
  if (startsOn === 'given') return within(wordsIn(draft.given, 'on'), file.receivedAt, now);
  if (startsOn === 'signed') return file.signedOn ? within(file.signedOn, file.receivedAt, now) : file.receivedAt;
  return now;
}

/** An instant of the day: of two that are known to lie on it, the one known; else its first. */
function within(day: Day | undefined, receivedAt: Date, now: Date): Date {
  if (day === undefined || day === dayOf(now)) return now;
  return day === dayOf(receivedAt) ? receivedAt : startOfDay(day);
}

/** What a clock that starts in this draft needs to know of the case. */
export function startOf(draft: Draft, startedAt: Date): ClockStart {
  const { id: caseId, kind, ownerUnit: unitId, circumstances } = draft.file;
  return { caseId, kind, unitId, circumstances, startedAt, calendar: draft.calendar, newId: draft.newId };
}
