import { CASE_KINDS } from '../vocabulary';
import type { DeadlineRule } from './rule';

/** LTCD Đ.28(1): within ten working days the citizen is told what happens with what was received. */
export const RECEPTION_ANSWER: DeadlineRule = {
  id: 'ALL-RECEPTION-ANSWER',
  duty: 'acknowledge',
  kinds: CASE_KINDS,
  versions: [
    {
      inForce: { from: '2014-07-01', to: null },
      limit: 10,
      unit: 'working',
      basis: 'Luật Tiếp công dân 42/2013/QH13 Đ.28(1)',
      evidence: 'primary-copy',
      effect: 'limit',
      rolls: true,
      pausesIn: [],
      warnsAt: 2,
    },
  ],
};

/** The office's own promise: two working days in the unit's queue until an officer has classified it. */
export const TRIAGE: DeadlineRule = {
  id: 'SVC-TRIAGE',
  duty: 'triage',
  kinds: CASE_KINDS,
  versions: [
    {
      inForce: { from: '2023-01-01', to: null },
      limit: 2,
      unit: 'working',
      basis: 'service promise, not law',
      evidence: 'service-promise',
      effect: 'target',
      rolls: true,
      pausesIn: [],
      warnsAt: 1,
    },
  ],
};
