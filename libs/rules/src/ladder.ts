import type { Day } from './engine/civil-day';
import { type InForce, inForceOn } from './engine/effective';

/** Whose list a breach reaches. Places are relative to the case's owner on the day; a unit id is a unit of that time. */
export type RungTarget = 'owner' | 'ward_party_committee' | 'superior_peoples_committee' | { readonly unitId: string };

export interface Rung {
  readonly rung: 1 | 2 | 3;
  /** Working days after the rung below it (for the first: after the breach). */
  readonly afterWorkingDays: number;
  readonly expects: string;
  /** Working days in which the addressee is expected to act. */
  readonly answerWithin: number;
  readonly basis: string;
  readonly versions: readonly { readonly inForce: InForce; readonly to: RungTarget }[];
}

const ALWAYS: InForce = { from: '2014-07-01', to: null };

/**
 * The ladder of an ordinary case. It never changes who is competent to resolve, never stops a clock. The superior Party
 * committee is the Thành ủy until the district level ended (Luật 72/2025/QH15, 1 July 2025), then the Tỉnh ủy.
 */
export const ORDINARY_LADDER: readonly Rung[] = [
  {
    rung: 1,
    afterWorkingDays: 0,
    expects: 'ward_leader_assigns_and_answers',
    answerWithin: 3,
    basis: 'Luật Tiếp công dân Đ.26(1)(b); service ladder',
    versions: [{ inForce: ALWAYS, to: 'owner' }],
  },
  {
    rung: 2,
    afterWorkingDays: 3,
    expects: 'ward_party_committee_urges',
    answerWithin: 5,
    basis: 'Quy định 11-QĐi/TW; service ladder',
    versions: [{ inForce: ALWAYS, to: 'ward_party_committee' }],
  },
  {
    rung: 3,
    afterWorkingDays: 5,
    expects: 'superior_party_committee_directs',
    answerWithin: 10,
    basis: 'Quy định 11-QĐi/TW as amended by KL 215-KL/TW; service ladder',
    versions: [
      { inForce: { from: '2014-07-01', to: '2025-06-30' }, to: { unitId: 'thanh-uy' } },
      { inForce: { from: '2025-07-01', to: null }, to: { unitId: 'tinh-uy' } },
    ],
  },
];

/**
 * A denunciation climbs to the resolver's superior in the state line, past every unit whose leader may be the one
 * denounced. It does so by itself: the five days of LTC Đ.38(2) run only when its sender denounces further. Its one rung
 * is the height of the superior, so that a case found late to be one still has it before it.
 */
export const DENUNCIATION_LADDER: readonly Rung[] = [
  {
    rung: 3,
    afterWorkingDays: 0,
    expects: 'superior_requests_report',
    answerWithin: 5,
    basis:
      'TT 05/2021/TT-TTCP Đ.14(2); Luật Tiếp công dân Đ.26(1)(b); Nghị định 154/2026/NĐ-CP Đ.15(3); service ladder: no text read names the days',
    versions: [{ inForce: ALWAYS, to: 'superior_peoples_committee' }],
  },
];

/** The ladder a case climbs: what only the competent head may see never climbs the ordinary one. */
export function ladderFor(audience: 'unit' | 'head'): readonly Rung[] {
  return audience === 'head' ? DENUNCIATION_LADDER : ORDINARY_LADDER;
}

/** Whom a rung addresses on a day, or undefined when it did not exist then. */
export function rungTargetOn(rung: Rung, day: Day): RungTarget | undefined {
  return inForceOn(rung.versions, day)?.to;
}
