import { type DeadlineRule, rule } from './rule';

/** Kiến nghị and phản ánh, and feedback on administrative rules. */
export const FEEDBACK: readonly DeadlineRule[] = [
  rule({
    id: 'PA-PARTY-NOTICE',
    limit: 10,
    unit: 'working',
    from: '2019-02-18',
    startsAt: 'received by head of Party committee',
    condition: 'written notice',
    basis: 'Quy định 11-QĐi/TW 2019',
    evidence: 'secondary',
  }),
  rule({
    id: 'PA-RULE-TRANSFER',
    duty: 'transfer',
    kinds: ['phan_anh_quy_dinh'],
    limit: 5,
    unit: 'working',
    from: '2008-03-03',
    startsAt: 'received',
    condition: 'feedback on administrative rules, not in competence',
    basis: 'NĐ 20/2008 Đ.9(1)(d)',
  }),
];
