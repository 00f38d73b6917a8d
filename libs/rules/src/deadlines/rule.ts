import type { InForce } from '../engine/effective';
import type { Measure } from '../engine/working-days';
import type { CaseKind, Duty, State } from '../vocabulary';

/** How sure the project is of a rule: read in the law, read second-hand, from memory, or promised by the office itself. */
export type Evidence = 'primary-copy' | 'secondary' | 'memory' | 'service-promise';

/** What makes a longer sibling of a limit apply; each is found and recorded by a step. */
export const CIRCUMSTANCES = ['complex', 'remote', 'several_places'] as const;
export type Circumstance = (typeof CIRCUMSTANCES)[number];

/** One lawful lengthening; several are used in their order, each once unless it may be used up in parts. */
export interface Extension {
  /** The most days it may add, in the unit of its rule. */
  readonly upTo: number;
  /** How many criteria of complexity (NĐ 31/2019 Đ.3(2)) it asks for. */
  readonly criteria: number;
  readonly inParts?: boolean;
  readonly basis: string;
}

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
  readonly extensions: readonly Extension[];
}

/** A time limit and every version it has had. Ids are those of deadlines.json (domain.md 2). */
export interface DeadlineRule {
  readonly id: string;
  /** What it limits in a case; null: no step of a case starts it. */
  readonly duty: Duty | null;
  readonly kinds: readonly CaseKind[];
  readonly measure: Measure;
  /** The event that is day 0, in the words of the law's reading. */
  readonly startsAt: string;
  readonly condition: string;
  /** Rows that limit the same thing, apart by circumstance, share a family. */
  readonly family: string;
  readonly circumstances: readonly Circumstance[];
  readonly versions: readonly DeadlineVersion[];
}

type Said = Pick<DeadlineRule, 'id' | 'startsAt'> &
  Pick<DeadlineVersion, 'limit' | 'unit' | 'basis'> & { readonly from: string; readonly to?: string } & Partial<
    Omit<DeadlineRule, 'versions'> & Omit<DeadlineVersion, 'inForce'>
  >;

/** Fills a rule's ordinary columns, so that the tables show only what is said. */
export function rule(said: Said): DeadlineRule {
  return {
    id: said.id,
    duty: said.duty ?? null,
    kinds: said.kinds ?? [],
    measure: said.measure ?? 'at_most',
    startsAt: said.startsAt,
    condition: said.condition ?? '',
    family: said.family ?? said.id,
    circumstances: said.circumstances ?? [],
    versions: [
      {
        inForce: { from: said.from, to: said.to ?? null },
        limit: said.limit,
        unit: said.unit,
        basis: said.basis,
        evidence: said.evidence ?? 'primary-copy',
        effect: said.effect ?? 'limit',
        rolls: said.rolls ?? true,
        pausesIn: said.pausesIn ?? [],
        warnsAt: said.warnsAt ?? Math.min(3, Math.floor(said.limit / 3)),
        extensions: said.extensions ?? [],
      },
    ],
  };
}
