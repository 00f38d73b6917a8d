import { type DeadlineRule, rule } from './rule';

/** What a person is owed about personal data. */
export const PERSONAL_DATA: readonly DeadlineRule[] = [
  rule({
    id: 'DP-REQUEST',
    limit: 2,
    unit: 'working',
    from: '2026-01-01',
    startsAt: 'request received',
    basis: 'NĐ 356/2025/NĐ-CP',
    evidence: 'secondary',
  }),
  rule({
    id: 'DP-BREACH',
    limit: 3,
    unit: 'calendar',
    from: '2026-01-01',
    startsAt: 'breach detected',
    condition: '72 hours',
    basis: 'Luật 91/2025/QH15 Đ.23',
    evidence: 'memory',
  }),
];
