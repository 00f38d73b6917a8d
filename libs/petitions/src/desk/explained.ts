import { type ClockRow, explain } from '@libs/casework';
import type { ExplainedDeadline } from '@libs/contracts';
import { doubtsAbout, storedVersion, type WorkCalendar } from '@libs/rules';

/** A deadline with the days it counted and skipped, each with its reason, and the rule that set it. */
export function explained(clock: ClockRow, calendar: WorkCalendar): ExplainedDeadline {
  const { version } = storedVersion(clock.ruleId, clock.ruleVersion);
  const due = explain(clock, calendar);
  return {
    id: clock.id,
    duty: clock.duty,
    rule: clock.ruleId,
    version: clock.ruleVersion,
    basis: version.basis,
    evidence: version.evidence,
    effect: version.effect,
    startedAt: clock.startedAt.toISOString(),
    dueOn: due.dueOn,
    dueAt: clock.lawDueAt?.toISOString() ?? null,
    promisedAt: clock.promisedAt.toISOString(),
    metAt: clock.endedAt?.toISOString() ?? null,
    breachedAt: clock.breachedAt?.toISOString() ?? null,
    pausedSince: clock.suspensions.find(({ to }) => to === null)?.from ?? null,
    extendedBy: clock.extraDays,
    suspended: [...clock.suspensions],
    counted: due.counted,
    skipped: [...due.skipped],
    rolled: due.rolled,
    warnings: [...due.warnings, ...doubtsAbout(version)],
  };
}
