import type { GoldenDates } from './golden-date';

export const DIALOGUE: GoldenDates = {
  'DT-COMMUNE-NOTICE': [
    { why: 'ordinary: day 7 is Friday 13/3', start: '2026-03-20', due: '2026-03-13' },
    { why: 'back into Tết: day 7 is Tuesday 17/2, off; so Friday 13/2', start: '2026-02-24', due: '2026-02-13' },
    { why: 'back onto a worked Saturday: day 7 is Saturday 10/1, worked', start: '2026-01-17', due: '2026-01-10' },
    { why: 'back onto a worked Saturday: day 7 is Saturday 22/8, worked', start: '2026-08-29', due: '2026-08-22' },
    { why: 'back onto 24/11: day 7 is Tuesday 24/11, off; so Monday 23/11', start: '2026-12-01', due: '2026-11-23' },
    { why: 'back onto a Sunday: day 7 is Sunday 18/10, off; so Friday 16/10', start: '2026-10-25', due: '2026-10-16' },
    { why: 'back into Quốc khánh: day 7 is Monday 31/8, off; so Friday 28/8', start: '2026-09-07', due: '2026-08-28' },
    { why: 'back across 1 July: day 7 is Tuesday 30/6', start: '2026-07-07', due: '2026-06-30' },
    {
      why: '00:30 belongs to its own day: day 7 is Saturday 14/3, off; so Friday 13/3',
      start: '2026-03-21T00:30',
      due: '2026-03-13',
    },
    { why: '23:30 belongs to its own day: day 7 is Friday 13/3', start: '2026-03-20T23:30', due: '2026-03-13' },
  ],
  'DT-COMMUNE-RESULT': [
    { why: 'ordinary: day 10 is Thursday 12/3', start: '2026-03-02', due: '2026-03-12' },
    { why: 'into Tết: day 10 is Tuesday 17/2, off; so Monday 23/2', start: '2026-02-07', due: '2026-02-23' },
    { why: 'onto a worked Saturday: day 10 is Saturday 10/1, worked', start: '2025-12-31', due: '2026-01-10' },
    { why: 'onto a worked Saturday: day 10 is Saturday 22/8, worked', start: '2026-08-12', due: '2026-08-22' },
    { why: 'onto 24/11: day 10 is Tuesday 24/11, off; so Wednesday 25/11', start: '2026-11-14', due: '2026-11-25' },
    { why: 'onto a Sunday: day 10 is Sunday 18/10, off; so Monday 19/10', start: '2026-10-08', due: '2026-10-19' },
    { why: 'into Quốc khánh: day 10 is Monday 31/8, off; so Thursday 3/9', start: '2026-08-21', due: '2026-09-03' },
    { why: 'across 1 July: day 10 is Thursday 9/7', start: '2026-06-29', due: '2026-07-09' },
    { why: '00:30 belongs to its own day: day 10 is Friday 13/3', start: '2026-03-03T00:30', due: '2026-03-13' },
    { why: '23:30 belongs to its own day: day 10 is Thursday 12/3', start: '2026-03-02T23:30', due: '2026-03-12' },
  ],
  'DT-COMMUNITY-NOTICE': [
    { why: 'ordinary: day 5 is Monday 16/3', start: '2026-03-21', due: '2026-03-16' },
    { why: 'back into Tết: day 5 is Tuesday 17/2, off; so Friday 13/2', start: '2026-02-22', due: '2026-02-13' },
    { why: 'back onto a worked Saturday: day 5 is Saturday 10/1, worked', start: '2026-01-15', due: '2026-01-10' },
    { why: 'back onto a worked Saturday: day 5 is Saturday 22/8, worked', start: '2026-08-27', due: '2026-08-22' },
    { why: 'back onto 24/11: day 5 is Tuesday 24/11, off; so Monday 23/11', start: '2026-11-29', due: '2026-11-23' },
    { why: 'back onto a Sunday: day 5 is Sunday 18/10, off; so Friday 16/10', start: '2026-10-23', due: '2026-10-16' },
    { why: 'back into Quốc khánh: day 5 is Monday 31/8, off; so Friday 28/8', start: '2026-09-05', due: '2026-08-28' },
    { why: 'back across 1 July: day 5 is Tuesday 30/6', start: '2026-07-05', due: '2026-06-30' },
    { why: '00:30 belongs to its own day: day 5 is Monday 16/3', start: '2026-03-21T00:30', due: '2026-03-16' },
    {
      why: '23:30 belongs to its own day: day 5 is Sunday 15/3, off; so Friday 13/3',
      start: '2026-03-20T23:30',
      due: '2026-03-13',
    },
  ],
};
