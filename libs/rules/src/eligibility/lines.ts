import type { Evidence } from '../deadlines/rule';
import { inForceOn } from '../engine/effective';
import { type Answered, TO_BE_READ } from './answer';
import type { Asked } from './asked';
import { COMPLAINT_LINES } from './complaint-lines';
import { DENUNCIATION_LINES } from './denunciation-lines';
import { EVERY_LETTER_LINES, FEEDBACK_LINES } from './every-letter';
import { ANSWER_FROM } from './known';
import type { EligibilityLine, EligibilityQuestion, LineRow } from './line';

/** Every condition of every kind of letter, in the order in which an officer goes through them. */
export const ELIGIBILITY_ROWS: readonly LineRow[] = [
  ...COMPLAINT_LINES,
  ...DENUNCIATION_LINES,
  ...FEEDBACK_LINES,
  ...EVERY_LETTER_LINES,
];

export interface ChecklistLine extends Answered {
  readonly line: EligibilityLine;
  readonly question: EligibilityQuestion;
  readonly basis: string;
  readonly evidence: Evidence;
}

/**
 * The checklist of a letter as the system can fill it in, by the law of the day on which it was received. It refuses
 * nothing: an officer goes through the lines and decides (domain.md 3).
 */
export function checklist(
  kind: Asked['kind'],
  facts: Asked['facts'],
  day: Asked['day'],
  calendar: Asked['calendar'],
): ChecklistLine[] {
  const asked: Asked = { kind, facts, day, calendar };
  return ELIGIBILITY_ROWS.filter((row) => row.kinds.includes(kind) && inForceOn([row], day)).map(
    ({ line, question, knownBy, basis, evidence }) => ({
      line,
      question,
      basis,
      evidence,
      ...(knownBy ? ANSWER_FROM[knownBy](asked) : TO_BE_READ),
    }),
  );
}
