import type { InForce } from '../engine/effective';
import type { CaseKind, Duty, State } from '../vocabulary';

/** How sure the project is of a rule: read in the law, read second-hand, or promised by the office itself. */
export type Evidence = 'primary-copy' | 'secondary' | 'memory' | 'service-promise';

export interface DeadlineVersion {
  readonly inForce: InForce;
  readonly limit: number;
  readonly unit: 'working' | 'calendar';
  readonly basis: string;
  readonly evidence: Evidence;
  /** A `target` warns and never breaches. */
  readonly effect: 'limit' | 'target';
  readonly rolls: boolean;
  /** States in which the clock stands still. */
  readonly pausesIn: readonly State[];
  /** Days before the due day on which the duty shows as nearly due. */
  readonly warnsAt: number;
  /** The most working days by which an approved extension may lengthen it in all; absent: never. */
  readonly extendsBy?: number;
}

/** A time limit and every version it has had. Ids are those of deadlines.json (domain.md 2). */
export interface DeadlineRule {
  readonly id: string;
  readonly duty: Duty;
  readonly kinds: readonly CaseKind[];
  readonly versions: readonly DeadlineVersion[];
}
