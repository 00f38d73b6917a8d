import { type DeadlineRule, rule } from './rule';

/** Đối thoại of the commune, and the residential group. */
export const DIALOGUE: readonly DeadlineRule[] = [
  rule({
    id: 'DT-COMMUNE-NOTICE',
    measure: 'at_least_before',
    limit: 7,
    unit: 'calendar',
    from: '2025-07-01',
    startsAt: 'conference day (count backwards)',
    condition: 'at least once a year, or at request of >=10% of voters, or when needed; via mass media',
    basis: 'Luật TCCQĐP 72/2025/QH15 Đ.43',
    evidence: 'secondary',
  }),
  rule({
    id: 'DT-COMMUNE-RESULT',
    limit: 10,
    unit: 'calendar',
    from: '2025-07-01',
    startsAt: 'conference day',
    condition: 'media, notice at HQ, sent to heads of villages/residential groups',
    basis: 'Luật TCCQĐP 72/2025/QH15 Đ.43',
    evidence: 'secondary',
  }),
  rule({
    id: 'DT-COMMUNITY-NOTICE',
    measure: 'at_least_before',
    limit: 5,
    unit: 'calendar',
    from: '2023-08-15',
    startsAt: 'meeting day (count backwards)',
    condition: 'yearly meeting of thôn/tổ dân phố',
    basis: 'NĐ 59/2023 Đ.11(1)(c)',
  }),
];
