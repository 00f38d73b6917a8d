import { computeDeadline } from '../deadlines/compute';
import { findRule } from '../deadlines/lookup';
import { type Day, daysBetween, startOfDay } from '../engine/civil-day';
import { inForceOn } from '../engine/effective';
import type { CaseKind } from '../vocabulary';
import { type Answered, no, unclear, yes } from './answer';
import type { Asked } from './asked';

/** How long one may complain, by the kind of complaint; of two rows the one in force on the first day binds. */
const TIME_TO_FILE: Partial<Record<CaseKind, readonly string[]>> = {
  khieu_nai: ['KN-TIME-LIMIT'],
  khieu_nai_lan_hai: ['KN-FILE2', 'KN-FILE2-2026'],
  khieu_nai_ky_luat: ['KN-STAFF-TIME'],
};

const UNKNOWN = unclear({ code: 'day_unknown' });

/**
 * Was it filed in time? The day of the online letter counts. Illness, disaster or distance may excuse a late one
 * (LKN Đ.9): that is for the officer. A decision that is old may still have reached the sender late.
 */
export function filing(asked: Asked): Answered {
  const { learnedOn, decidedOn } = asked.facts.signs;
  const start = learnedOn ?? decidedOn;
  const last = start && start <= asked.day ? lastDay(start, asked) : null;
  if (start === null || last === null) return UNKNOWN;
  const inTime = asked.day <= last;
  const why = { count: daysBetween(start, asked.day), day: last };
  if (learnedOn === null) {
    return inTime ? yes({ code: 'decided_in_time', ...why }) : unclear({ code: 'decided_long_ago', ...why });
  }
  return inTime ? yes({ code: 'learned_in_time', ...why }) : no({ code: 'learned_too_long_ago', ...why });
}

function lastDay(start: Day, { kind, facts, calendar }: Asked): Day | null {
  const ruleId = TIME_TO_FILE[kind]?.find((id) => inForceOn(findRule(id)?.versions ?? [], start));
  if (!ruleId) return null;
  // Only the second complaint has a longer limit for a remote place.
  const isRemote = kind === 'khieu_nai_lan_hai' && facts.circumstances.includes('remote');
  const question = { ruleId, start: startOfDay(start), suspensions: [], extend: 0 };
  return computeDeadline({ ...question, circumstances: isRemote ? ['remote'] : [] }, calendar).due.dueOn;
}
