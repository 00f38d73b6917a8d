import { type DeadlineRule, rule } from './rule';

/** Periodic reports: named days of the month, never rolled. */
export const REPORTS: readonly DeadlineRule[] = [
  rule({
    id: 'REP-COMMUNE',
    limit: 3,
    unit: 'calendar',
    from: '2025-09-30',
    startsAt: 'cut-off day of the period (the 14th of its last month)',
    condition: 'UBND cấp xã and provincial departments: by the 17th; quarter, 6 months, 9 months, year',
    basis: 'TT 06/2025/TT-TTCP Đ.7(2)(a)',
    rolls: false,
  }),
  rule({
    id: 'REP-PROVINCE',
    limit: 6,
    unit: 'calendar',
    from: '2025-09-30',
    startsAt: 'cut-off day of the period (the 14th of its last month)',
    condition: 'UBND cấp tỉnh: by the 20th',
    basis: 'TT 06/2025/TT-TTCP Đ.7(2)(a)',
    rolls: false,
  }),
];
