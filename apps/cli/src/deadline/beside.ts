import {
  type BindingRule,
  type Day,
  DEADLINE_RULES,
  type DeadlineRule,
  inForceOn,
  RIGHTS,
  rulesFor,
  siblingOf,
} from '@libs/rules';

/** Other limits of law on the same thing, for a case this rule binds: the earlier date wins. */
export function alsoLimiting({ rule, version }: BindingRule, startDay: Day): DeadlineRule[] {
  const { duty, kinds, family, circumstances } = rule;
  if (duty === null) return [];
  const beside = kinds
    .flatMap((kind) => rulesFor(duty, kind, startDay, circumstances))
    .filter((other) => other.rule.family !== family && other.version.effect === 'limit')
    .filter((other) => other.version.evidence !== 'service-promise' && version.evidence !== 'service-promise')
    .map((other) => other.rule);
  return [...new Set(beside)];
}

/** The rule that limits on that day what `asked` limits on another, in the same circumstances. */
export function inForceInstead(asked: DeadlineRule, day: Day): DeadlineRule | undefined {
  return DEADLINE_RULES.filter((other) => isSameMatter(asked, other))
    .map((other) => siblingOf(other, asked.circumstances))
    .find((other) => other && inForceOn(other.versions, day));
}

/** The same duty of the same kind of case, or time to use the same right. */
function isSameMatter(one: DeadlineRule, other: DeadlineRule): boolean {
  if (one.duty !== null) return one.duty === other.duty && one.kinds.some((kind) => other.kinds.includes(kind));
  return RIGHTS.some(({ filing }) => filing.includes(one.family) && filing.includes(other.id));
}
