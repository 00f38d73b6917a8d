import type { GoldenDates } from './golden-date';

export const REPORTS: GoldenDates = {
  'REP-COMMUNE': [
    { why: 'the year: day 3 is Wednesday 17/12', start: '2025-12-14', due: '2025-12-17' },
    { why: 'first quarter: day 3 is Tuesday 17/3', start: '2026-03-14', due: '2026-03-17' },
    { why: 'half a year: day 3 is Wednesday 17/6', start: '2026-06-14', due: '2026-06-17' },
    { why: 'nine months: day 3 is Thursday 17/9', start: '2026-09-14', due: '2026-09-17' },
    { why: 'the year: day 3 is Thursday 17/12', start: '2026-12-14', due: '2026-12-17' },
    { why: 'in Tết: day 3 is Tuesday 17/2, off, and stays', start: '2026-02-14', due: '2026-02-17' },
    { why: 'over 24/11: day 3 is Tuesday 24/11, off, and stays', start: '2026-11-21', due: '2026-11-24' },
    { why: 'onto a Sunday: day 3 is Sunday 17/5, off, and stays', start: '2026-05-14', due: '2026-05-17' },
    { why: 'onto a worked Saturday: day 3 is Saturday 22/8, worked', start: '2026-08-19', due: '2026-08-22' },
    { why: 'across 1 July: day 3 is Thursday 2/7', start: '2026-06-29', due: '2026-07-02' },
    { why: '23:30 belongs to its own day: day 3 is Tuesday 17/3', start: '2026-03-14T23:30', due: '2026-03-17' },
    { why: '00:30 belongs to its own day: day 3 is Tuesday 17/3', start: '2026-03-14T00:30', due: '2026-03-17' },
  ],
  'REP-PROVINCE': [
    { why: 'the year: day 6 is Saturday 20/12, off, and stays', start: '2025-12-14', due: '2025-12-20' },
    { why: 'first quarter: day 6 is Friday 20/3', start: '2026-03-14', due: '2026-03-20' },
    { why: 'half a year: day 6 is Saturday 20/6, off, and stays', start: '2026-06-14', due: '2026-06-20' },
    { why: 'nine months: day 6 is Sunday 20/9, off, and stays', start: '2026-09-14', due: '2026-09-20' },
    { why: 'the year: day 6 is Sunday 20/12, off, and stays', start: '2026-12-14', due: '2026-12-20' },
    { why: 'in Tết: day 6 is Friday 20/2, off, and stays', start: '2026-02-14', due: '2026-02-20' },
    { why: 'over 24/11: day 6 is Tuesday 24/11, off, and stays', start: '2026-11-18', due: '2026-11-24' },
    { why: 'onto a Sunday: day 6 is Sunday 17/5, off, and stays', start: '2026-05-11', due: '2026-05-17' },
    { why: 'onto a worked Saturday: day 6 is Saturday 22/8, worked', start: '2026-08-16', due: '2026-08-22' },
    { why: 'across 1 July: day 6 is Sunday 5/7, off, and stays', start: '2026-06-29', due: '2026-07-05' },
    { why: '23:30 belongs to its own day: day 6 is Friday 20/3', start: '2026-03-14T23:30', due: '2026-03-20' },
    { why: '00:30 belongs to its own day: day 6 is Friday 20/3', start: '2026-03-14T00:30', due: '2026-03-20' },
  ],
};
