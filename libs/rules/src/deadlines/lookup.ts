import type { Day } from '../engine/civil-day';
import { inForceOn } from '../engine/effective';
import type { CaseKind, Duty } from '../vocabulary';
import { DEADLINE_RULES } from './all-rules';
import type { Circumstance, DeadlineRule, DeadlineVersion } from './rule';

export interface BindingRule {
  readonly rule: DeadlineRule;
  readonly version: DeadlineVersion;
}

/**
 * The rules that bind a duty of a kind of case on the day its clock starts, each with the version then in force. Of rows
 * that differ by circumstance only the one that fits the case best binds.
 */
export function rulesFor(
  duty: Duty,
  kind: CaseKind,
  day: Day,
  circumstances: readonly Circumstance[] = [],
): BindingRule[] {
  const fitting = DEADLINE_RULES.filter((rule) => rule.duty === duty && rule.kinds.includes(kind)).flatMap((rule) => {
    const version = inForceOn(rule.versions, day);
    const fits = rule.circumstances.every((one) => circumstances.includes(one));
    return version && fits ? [{ rule, version }] : [];
  });
  const closest = new Map<string, BindingRule>();
  for (const found of fitting) {
    const other = closest.get(found.rule.family);
    if (!other || other.rule.circumstances.length < found.rule.circumstances.length)
      closest.set(found.rule.family, found);
  }
  return [...closest.values()];
}

/** The row of the same family for exactly these circumstances, or undefined when the law makes no such difference. */
export function siblingOf(rule: DeadlineRule, circumstances: readonly Circumstance[]): DeadlineRule | undefined {
  const wanted = new Set([...rule.circumstances, ...circumstances]);
  return DEADLINE_RULES.find(
    (other) =>
      other.family === rule.family &&
      other.circumstances.length === wanted.size &&
      other.circumstances.every((one) => wanted.has(one)),
  );
}

export function findRule(id: string): DeadlineRule | undefined {
  return DEADLINE_RULES.find((rule) => rule.id === id);
}

/** A stored deadline names its rule and the first day of its version; this finds both again. Throws when the tables no longer hold them. */
export function storedVersion(ruleId: string, inForceFrom: Day): BindingRule {
  const rule = findRule(ruleId);
  const version = rule?.versions.find(({ inForce }) => inForce.from === inForceFrom);
  if (!rule || !version) throw new Error(`no deadline rule ${ruleId} in force from ${inForceFrom}`);
  return { rule, version };
}
