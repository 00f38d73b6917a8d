import { type ComputedDeadline, type DeadlineQuestion, dayOf } from '@libs/rules';
import { alsoLimiting } from './beside';

/** A due date and how it came about, in the order in which a program prints it. Days and instants of Asia/Ho_Chi_Minh. */
export function explain({ start, suspensions }: DeadlineQuestion, { rule, version, due }: ComputedDeadline) {
  const beside = alsoLimiting({ rule, version }, dayOf(start)).map(({ id }) => `also-limited-by:${id}`);
  return {
    rule: rule.id,
    version: version.inForce.from,
    basis: version.basis,
    evidence: version.evidence,
    start: inVietnam(start),
    dueOn: due.dueOn,
    dueAt: inVietnam(due.dueAt),
    counted: due.counted,
    skipped: due.skipped,
    suspended: suspensions
      .map(({ from, to }) => ({ from, to }))
      .sort((a, b) => (a.from + a.to < b.from + b.to ? -1 : 1)),
    rolled: due.rolled,
    warnings: [...due.warnings, ...beside],
  };
}
export type Explained = ReturnType<typeof explain>;

const OFFSET_MS = 7 * 3_600_000;

/** The law's zone has stood at +07:00 since 1975. Milliseconds only where there are any. */
function inVietnam(instant: Date): string {
  const local = new Date(instant.getTime() + OFFSET_MS).toISOString().replace('Z', '');
  return `${local.replace('.000', '')}+07:00`;
}
