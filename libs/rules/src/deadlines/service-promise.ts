import { CASE_KINDS, COMPLAINT_KINDS, DENUNCIATION_KINDS } from '../vocabulary';
import { type DeadlineRule, rule } from './rule';

/** What this office promises of itself: neither shortens nor lengthens a limit of law. */
export const SERVICE_PROMISES: readonly DeadlineRule[] = [
  rule({
    id: 'SVC-ANSWER',
    duty: 'answer',
    kinds: ['phan_anh', 'kien_nghi', 'phan_anh_quy_dinh', 'chua_phan_loai'],
    limit: 15,
    unit: 'working',
    from: '2023-01-01',
    startsAt: 'petition received',
    condition:
      'a service promise of this office, configurable; the law sets no limit for resolving kiến nghị, phản ánh',
    basis: 'service promise, not law',
    evidence: 'service-promise',
    pausesIn: ['awaiting_citizen'],
    extensions: [{ upTo: 15, criteria: 0, inParts: true, basis: 'service promise, approved by the head' }],
  }),
  rule({
    id: 'SVC-TRIAGE',
    duty: 'triage',
    kinds: CASE_KINDS,
    limit: 2,
    unit: 'working',
    from: '2023-01-01',
    startsAt: 'petition in the unit queue',
    condition: 'a service promise of this office, configurable',
    basis: 'service promise, not law',
    evidence: 'service-promise',
    effect: 'target',
  }),
  rule({
    id: 'SVC-SIGNATURE',
    duty: 'sign',
    kinds: [...COMPLAINT_KINDS, ...DENUNCIATION_KINDS],
    limit: 30,
    unit: 'calendar',
    from: '2023-01-01',
    startsAt: 'khiếu nại or tố cáo received online without a signature',
    condition: 'the day by which the citizen is asked to sign; when it passes nothing is decided by itself',
    basis: 'service promise; signature by Luật Khiếu nại Đ.8(2), Luật Tố cáo Đ.23(1)',
    evidence: 'service-promise',
    effect: 'target',
  }),
  rule({
    id: 'SVC-PROTECTION',
    duty: 'protect',
    kinds: CASE_KINDS,
    limit: 1,
    unit: 'working',
    from: '2023-01-01',
    startsAt: 'request for protection made or brought to the office',
    condition:
      'a service promise of this office, configurable; Luật Tố cáo has no number of days, and the circulars that may have one were not read',
    basis: 'service promise, not law',
    evidence: 'service-promise',
    effect: 'target',
  }),
];
