import type { ChecklistItem, Eligibility } from '@libs/contracts';
import { ELIGIBILITY_ANSWERS, type EligibilityAnswer, type EligibilityLine } from '@libs/rules';

/** Answers as the step carries them: `line:answer`. */
export type Checks = readonly string[];

/**
 * The answer that stands on a line: what the officer chose, else what the system knows, else what an officer found when
 * the letter was last gone through.
 */
export function answerFor({ line, answer }: ChecklistItem, chosen: Checks, found: Eligibility['found']) {
  const known = answer === 'unclear' ? undefined : answer;
  return answerIn(chosen, line) ?? known ?? answerIn(found?.checks ?? [], line) ?? answer;
}

export function withAnswer(chosen: Checks, line: EligibilityLine, answer: string): Checks {
  return [...chosen.filter((check) => !check.startsWith(`${line}:`)), `${line}:${answer}`];
}

/** Every line with its answer, as it is recorded. */
export function allChecks({ lines, found }: Eligibility, chosen: Checks): string[] {
  return lines.map((item) => `${item.line}:${answerFor(item, chosen, found)}`);
}

function answerIn(checks: Checks, line: EligibilityLine): EligibilityAnswer | undefined {
  return ELIGIBILITY_ANSWERS.find((answer) => checks.includes(`${line}:${answer}`));
}
