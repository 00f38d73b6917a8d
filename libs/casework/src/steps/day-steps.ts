import {
  computeDeadline,
  type Day,
  dayNumber,
  dayOf,
  findRule,
  inForceOn,
  type StepRow,
  startOfDay,
} from '@libs/rules';
import { Injectable } from '@nestjs/common';
import { type Draft, wordsIn } from '../change/draft';
import { type StepContext, StepRegistry } from '../registry';
import { ANNOUNCED_FOR, DECIDED_AT } from './readiness.queries';

/** On which day a step may happen. Days are of Asia/Ho_Chi_Minh. */
@Injectable()
export class DaySteps {
  constructor(registry: StepRegistry) {
    registry.guard('day-not-ahead', (context) => isPast(context));
    registry.guard('dialogue-announced', (context) => isAnnounced(context));
    registry.guard('dialogue-notice-in-time', ({ draft }) => isNotified(draft));
    registry.guard('suspension-in-force', ({ draft }) => isSuspensionInForce(draft));
  }
}

function dayGiven({ given }: Draft): Day | null {
  const day = wordsIn(given, 'on') ?? '';
  try {
    dayNumber(day);
    return day;
  } catch {
    return null;
  }
}

/** What is recorded has happened: today at the latest, and not before what it follows. */
async function isPast({ manager, draft, row }: StepContext): Promise<boolean> {
  const day = dayGiven(draft);
  if (day === null || day > dayOf(draft.now)) return false;
  const [decided]: { at: Date }[] = row.starts.includes('post') ? await manager.query(DECIDED_AT, [draft.file.id]) : [];
  const follows = [draft.file.receivedAt, ...startsOf(draft, row), ...(decided ? [decided.at] : [])];
  return follows.every((instant) => dayOf(instant) <= day);
}

/** When the duties that the step meets began. */
function startsOf({ clocks }: Draft, { stops }: StepRow): Date[] {
  return clocks
    .filter(({ duty, endedAt }) => endedAt === null && stops.includes(duty))
    .map(({ startedAt }) => startedAt);
}

/** A dialogue is held on the day for which the parties were called, after the days of its notice. */
async function isAnnounced({ manager, draft }: StepContext): Promise<boolean> {
  const found: unknown[] = await manager.query(ANNOUNCED_FOR, [draft.file.id, dayGiven(draft)]);
  return found.length > 0;
}

/** The parties hear of a dialogue at least so many days before it, counted backwards from its day. */
function isNotified(draft: Draft): boolean {
  const on = dayGiven(draft);
  const today = dayOf(draft.now);
  if (on === null || on <= today) return false;
  if (!isInForce('KN-DIALOGUE-NOTICE', on)) return true;
  const question = {
    ruleId: 'KN-DIALOGUE-NOTICE',
    start: startOfDay(on),
    circumstances: [],
    suspensions: [],
    extend: 0,
  };
  return today <= computeDeadline(question, draft.calendar).due.dueOn;
}

/** Complaints are suspended and ended only since Luật 136/2025/QH15 (LKN Đ.11a). */
function isSuspensionInForce({ now }: Draft): boolean {
  return isInForce('KN-SUSPEND-SEND', dayOf(now));
}

function isInForce(ruleId: string, day: Day): boolean {
  return inForceOn(findRule(ruleId)?.versions ?? [], day) !== undefined;
}
