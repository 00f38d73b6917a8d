import type { GoldenDates } from './golden-date';

export const COMPLAINT_ACCEPTANCE: GoldenDates = {
  'KN-ACCEPT-LAW': [
    { why: 'ordinary: day 10 is Thursday 12/3', start: '2026-03-02', due: '2026-03-12' },
    { why: 'into Tết: day 10 is Tuesday 17/2, off; so Monday 23/2', start: '2026-02-07', due: '2026-02-23' },
    { why: 'onto a worked Saturday: day 10 is Saturday 10/1, worked', start: '2025-12-31', due: '2026-01-10' },
    { why: 'onto a Sunday: day 10 is Sunday 17/5, off; so Monday 18/5', start: '2026-05-07', due: '2026-05-18' },
    {
      why: '23:30 on the last day of the old limit: day 10 is Friday 10/7',
      start: '2026-06-30T23:30',
      due: '2026-07-10',
    },
    { why: '00:30 belongs to its own day: day 10 is Friday 13/3', start: '2026-03-03T00:30', due: '2026-03-13' },
  ],
  'KN-ACCEPT-ND124': [
    { why: 'ordinary: 3–6, 9–13, 16 March', start: '2026-03-02', due: '2026-03-16' },
    { why: 'over Tết: 13, 23–27 February, 2–5 March', start: '2026-02-12', due: '2026-03-05' },
    { why: 'the worked Saturday 10/1 counts: 9, 10, 12–16, 19–21 January', start: '2026-01-08', due: '2026-01-21' },
    {
      why: '23:30 on the last day of the old limit: 1–3, 6–10, 13, 14 July',
      start: '2026-06-30T23:30',
      due: '2026-07-14',
    },
    { why: '00:30 belongs to its own day: 4–6, 9–13, 16, 17 March', start: '2026-03-03T00:30', due: '2026-03-17' },
  ],
  'KN-ACCEPT-ND155': [
    { why: 'ordinary: 7–10, 13–15 July', start: '2026-07-06', due: '2026-07-15' },
    { why: 'the worked Saturday 22/8 counts: 21, 22, 24–28 August', start: '2026-08-20', due: '2026-08-28' },
    { why: '24/11 is off: 23, 25–27, 30 November, 1, 2 December', start: '2026-11-20', due: '2026-12-02' },
    { why: 'over Quốc khánh: 3, 4, 7–11 September', start: '2026-08-28', due: '2026-09-11' },
    { why: '00:30 on the first day of the new limit: 2, 3, 6–10 July', start: '2026-07-01T00:30', due: '2026-07-10' },
    { why: '23:30 belongs to its own day: 7–10, 13–15 July', start: '2026-07-06T23:30', due: '2026-07-15' },
    {
      why: 'into a year whose notice is not in: 29–31 December, 4–7 January',
      start: '2026-12-28',
      due: '2027-01-07',
      unsure: [2027],
    },
    {
      why: 'over the Tết that is expected for 2027: 3, 11, 12, 15–18 February',
      start: '2027-02-02',
      due: '2027-02-18',
      unsure: [2027],
    },
    { why: 'from a Saturday: 6–10, 13, 14 July', start: '2026-07-04', due: '2026-07-14' },
    { why: 'from the worked Saturday itself: 24–28 August, 3, 4 September', start: '2026-08-22', due: '2026-09-04' },
    { why: 'from 24/11 itself: 25–27, 30 November, 1–3 December', start: '2026-11-24', due: '2026-12-03' },
    {
      why: 'suspended though no text foresees it: 2 by 8/7, 5 left from 15/7',
      start: '2026-07-06',
      suspended: ['2026-07-08..2026-07-15'],
      due: '2026-07-22',
    },
  ],
  'KN-ACCEPT2-LAW': [
    { why: 'ordinary: day 10 is Thursday 12/3', start: '2026-03-02', due: '2026-03-12' },
    { why: 'into Tết: day 10 is Tuesday 17/2, off; so Monday 23/2', start: '2026-02-07', due: '2026-02-23' },
    { why: 'onto a worked Saturday: day 10 is Saturday 10/1, worked', start: '2025-12-31', due: '2026-01-10' },
    { why: 'onto a Sunday: day 10 is Sunday 17/5, off; so Monday 18/5', start: '2026-05-07', due: '2026-05-18' },
    {
      why: '23:30 on the last day of the old limit: day 10 is Friday 10/7',
      start: '2026-06-30T23:30',
      due: '2026-07-10',
    },
    { why: '00:30 belongs to its own day: day 10 is Friday 13/3', start: '2026-03-03T00:30', due: '2026-03-13' },
  ],
  'KN-ACCEPT2-ND124': [
    { why: 'ordinary: 3–6, 9–13, 16 March', start: '2026-03-02', due: '2026-03-16' },
    { why: 'over Tết: 13, 23–27 February, 2–5 March', start: '2026-02-12', due: '2026-03-05' },
    { why: 'the worked Saturday 10/1 counts: 9, 10, 12–16, 19–21 January', start: '2026-01-08', due: '2026-01-21' },
    {
      why: '23:30 on the last day of the old limit: 1–3, 6–10, 13, 14 July',
      start: '2026-06-30T23:30',
      due: '2026-07-14',
    },
    { why: '00:30 belongs to its own day: 4–6, 9–13, 16, 17 March', start: '2026-03-03T00:30', due: '2026-03-17' },
  ],
  'KN-ACCEPT2-ND155': [
    { why: 'ordinary: 7–10, 13–15 July', start: '2026-07-06', due: '2026-07-15' },
    { why: 'the worked Saturday 22/8 counts: 21, 22, 24–28 August', start: '2026-08-20', due: '2026-08-28' },
    { why: '24/11 is off: 23, 25–27, 30 November, 1, 2 December', start: '2026-11-20', due: '2026-12-02' },
    { why: 'over Quốc khánh: 3, 4, 7–11 September', start: '2026-08-28', due: '2026-09-11' },
    { why: '00:30 on the first day of the new limit: 2, 3, 6–10 July', start: '2026-07-01T00:30', due: '2026-07-10' },
    { why: '23:30 belongs to its own day: 7–10, 13–15 July', start: '2026-07-06T23:30', due: '2026-07-15' },
  ],
};
