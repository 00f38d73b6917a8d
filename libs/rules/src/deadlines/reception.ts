import { type DeadlineRule, rule } from './rule';

/** Tiếp công dân, in person and online. */
export const RECEPTION: readonly DeadlineRule[] = [
  rule({
    id: 'TCD-SCHEDULE',
    measure: 'at_least_before',
    limit: 5,
    unit: 'working',
    from: '2014-07-01',
    startsAt: 'reception day (count backwards)',
    condition: 'schedule of heads, attendees, expected content',
    basis: 'Luật Tiếp công dân Đ.24(4)',
  }),
  rule({
    id: 'TCD-ONLINE-NOTICE',
    measure: 'at_least_before',
    limit: 5,
    unit: 'working',
    from: '2026-07-01',
    startsAt: 'online session (count backwards)',
    basis: 'NĐ 154/2026 Đ.23(1)',
  }),
  rule({
    id: 'TCD-ONLINE-TEST',
    measure: 'at_least_before',
    limit: 1,
    unit: 'working',
    from: '2026-07-01',
    startsAt: 'online session (count backwards)',
    condition: 'and all sites connected 1 hour before',
    basis: 'NĐ 154/2026 Đ.23(1)',
  }),
];
