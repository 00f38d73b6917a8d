import type { GoldenDates } from './golden-date';

export const COMPLAINT_NOTICES: GoldenDates = {
  'KN-DIALOGUE-NOTICE': [
    { why: 'ordinary: day 5 is Monday 13/7', start: '2026-07-18', due: '2026-07-13' },
    { why: 'back onto a worked Saturday: day 5 is Saturday 22/8, worked', start: '2026-08-27', due: '2026-08-22' },
    { why: 'back onto 24/11: day 5 is Tuesday 24/11, off; so Monday 23/11', start: '2026-11-29', due: '2026-11-23' },
    { why: 'back onto a Sunday: day 5 is Sunday 18/10, off; so Friday 16/10', start: '2026-10-23', due: '2026-10-16' },
    { why: 'back into Quốc khánh: day 5 is Monday 31/8, off; so Friday 28/8', start: '2026-09-05', due: '2026-08-28' },
    {
      why: '00:30 on the first day of the new limit: day 5 is Friday 26/6',
      start: '2026-07-01T00:30',
      due: '2026-06-26',
    },
    {
      why: '23:30 belongs to its own day: day 5 is Sunday 12/7, off; so Friday 10/7',
      start: '2026-07-17T23:30',
      due: '2026-07-10',
    },
  ],
  'KN-SUSPEND-SEND': [
    { why: 'ordinary: 7–9 July', start: '2026-07-06', due: '2026-07-09' },
    { why: 'the worked Saturday 22/8 counts: 21, 22, 24 August', start: '2026-08-20', due: '2026-08-24' },
    { why: '24/11 is off: 23, 25, 26 November', start: '2026-11-20', due: '2026-11-26' },
    { why: 'over Quốc khánh: 3, 4, 7 September', start: '2026-08-28', due: '2026-09-07' },
    { why: '00:30 on the first day of the new limit: 2, 3, 6 July', start: '2026-07-01T00:30', due: '2026-07-06' },
    { why: '23:30 belongs to its own day: 7–9 July', start: '2026-07-06T23:30', due: '2026-07-09' },
  ],
  'KN-PUBLISH-MEETING': [
    { why: 'ordinary: day 3 is Tuesday 17/3', start: '2026-03-20', due: '2026-03-17' },
    { why: 'back into Tết: day 3 is Tuesday 17/2, off; so Friday 13/2', start: '2026-02-20', due: '2026-02-13' },
    { why: 'back onto a worked Saturday: day 3 is Saturday 10/1, worked', start: '2026-01-13', due: '2026-01-10' },
    { why: 'back onto a worked Saturday: day 3 is Saturday 22/8, worked', start: '2026-08-25', due: '2026-08-22' },
    { why: 'back onto 24/11: day 3 is Tuesday 24/11, off; so Monday 23/11', start: '2026-11-27', due: '2026-11-23' },
    { why: 'back onto a Sunday: day 3 is Sunday 18/10, off; so Friday 16/10', start: '2026-10-21', due: '2026-10-16' },
    { why: 'back into Quốc khánh: day 3 is Monday 31/8, off; so Friday 28/8', start: '2026-09-03', due: '2026-08-28' },
    { why: 'back across 1 July: day 3 is Tuesday 30/6', start: '2026-07-03', due: '2026-06-30' },
    { why: '00:30 belongs to its own day: day 3 is Wednesday 18/3', start: '2026-03-21T00:30', due: '2026-03-18' },
    { why: '23:30 belongs to its own day: day 3 is Tuesday 17/3', start: '2026-03-20T23:30', due: '2026-03-17' },
  ],
};
