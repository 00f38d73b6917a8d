import type { Day } from '../engine/civil-day';
import { inForceOn } from '../engine/effective';
import type { CaseKind, Duty } from '../vocabulary';
import { RECEPTION_ANSWER, TRIAGE } from './every-case';
import { ANSWER } from './feedback';
import type { DeadlineRule, DeadlineVersion } from './rule';

export * from './rule';

export const DEADLINE_RULES: readonly DeadlineRule[] = [RECEPTION_ANSWER, TRIAGE, ANSWER];

/** The rules that bind a duty of a kind of case on the day its clock starts, each with the version then in force. */
export function rulesFor(duty: Duty, kind: CaseKind, day: Day): { rule: DeadlineRule; version: DeadlineVersion }[] {
  return DEADLINE_RULES.filter((rule) => rule.duty === duty && rule.kinds.includes(kind)).flatMap((rule) => {
    const version = inForceOn(rule.versions, day);
    return version ? [{ rule, version }] : [];
  });
}

/** A stored deadline names its rule and the first day of its version; this finds both again. Throws when the tables no longer hold them. */
export function storedVersion(ruleId: string, inForceFrom: Day): { rule: DeadlineRule; version: DeadlineVersion } {
  const rule = DEADLINE_RULES.find(({ id }) => id === ruleId);
  const version = rule?.versions.find(({ inForce }) => inForce.from === inForceFrom);
  if (!rule || !version) throw new Error(`no deadline rule ${ruleId} in force from ${inForceFrom}`);
  return { rule, version };
}
