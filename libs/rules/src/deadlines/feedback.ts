import type { DeadlineRule } from './rule';

/** The law sets no limit for resolving kiến nghị, phản ánh (domain.md 2); this is the office's own promise, and it counts. */
export const ANSWER: DeadlineRule = {
  id: 'SVC-ANSWER',
  duty: 'answer',
  kinds: ['phan_anh', 'kien_nghi', 'chua_phan_loai'],
  versions: [
    {
      inForce: { from: '2023-01-01', to: null },
      limit: 15,
      unit: 'working',
      basis: 'service promise, not law',
      evidence: 'service-promise',
      effect: 'limit',
      rolls: true,
      pausesIn: ['awaiting_citizen'],
      warnsAt: 3,
      extendsBy: 15,
    },
  ],
};
