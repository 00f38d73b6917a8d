import type { GoldenDates } from './golden-date';

export const PERSONAL_DATA: GoldenDates = {
  'DP-REQUEST': [
    { why: 'ordinary: 3, 4 March', start: '2026-03-02', due: '2026-03-04' },
    { why: 'over Tết: 13, 23 February', start: '2026-02-12', due: '2026-02-23' },
    { why: 'the worked Saturday 10/1 counts: 9, 10 January', start: '2026-01-08', due: '2026-01-10' },
    { why: 'the worked Saturday 22/8 counts: 21, 22 August', start: '2026-08-20', due: '2026-08-22' },
    { why: '24/11 is off: 23, 25 November', start: '2026-11-20', due: '2026-11-25' },
    { why: 'over Quốc khánh: 3, 4 September', start: '2026-08-28', due: '2026-09-04' },
    { why: 'across 1 July: 30 June, 1 July', start: '2026-06-29', due: '2026-07-01' },
    { why: '00:30 belongs to its own day: 4, 5 March', start: '2026-03-03T00:30', due: '2026-03-05' },
    { why: '23:30 belongs to its own day: 3, 4 March', start: '2026-03-02T23:30', due: '2026-03-04' },
  ],
  'DP-BREACH': [
    { why: 'ordinary: day 3 is Thursday 5/3', start: '2026-03-02', due: '2026-03-05' },
    { why: 'into Tết: day 3 is Tuesday 17/2, off; so Monday 23/2', start: '2026-02-14', due: '2026-02-23' },
    { why: 'onto a worked Saturday: day 3 is Saturday 10/1, worked', start: '2026-01-07', due: '2026-01-10' },
    { why: 'onto a worked Saturday: day 3 is Saturday 22/8, worked', start: '2026-08-19', due: '2026-08-22' },
    { why: 'onto 24/11: day 3 is Tuesday 24/11, off; so Wednesday 25/11', start: '2026-11-21', due: '2026-11-25' },
    { why: 'onto a Sunday: day 3 is Sunday 18/10, off; so Monday 19/10', start: '2026-10-15', due: '2026-10-19' },
    { why: 'into Quốc khánh: day 3 is Monday 31/8, off; so Thursday 3/9', start: '2026-08-28', due: '2026-09-03' },
    { why: 'across 1 July: day 3 is Thursday 2/7', start: '2026-06-29', due: '2026-07-02' },
    { why: '00:30 belongs to its own day: day 3 is Friday 6/3', start: '2026-03-03T00:30', due: '2026-03-06' },
    { why: '23:30 belongs to its own day: day 3 is Thursday 5/3', start: '2026-03-02T23:30', due: '2026-03-05' },
  ],
};
