import type { GoldenDates } from './golden-date';

/** Ten working days. */
export const ACKNOWLEDGEMENT: GoldenDates = {
  'ALL-RECEPTION-ANSWER': [
    { why: 'two ordinary weeks: 3–6, 9–13, 16 March', start: '2026-03-02', due: '2026-03-16' },
    { why: 'Tết: 10–13 February are 4; 16–20 off; 23–27 make 9; 2 March', start: '2026-02-09', due: '2026-03-02' },
    { why: 'make-up Saturday 10/1 counts: 6–10 are 5, 12–16 make 10', start: '2026-01-05', due: '2026-01-16' },
    { why: 'make-up Saturday 22/8 counts: 18–22 are 5, 24–28 make 10', start: '2026-08-17', due: '2026-08-28' },
    { why: '24/11 is off: 17–20, 23 are 5; 25–27, 30 make 9; 1 December', start: '2026-11-16', due: '2026-12-01' },
    { why: 'it begins on the day off itself: 25–27, 30, 1–4, 7, 8', start: '2026-11-24', due: '2026-12-08' },
    { why: '00:30 belongs to its own day, though UTC says 1 March', start: '2026-03-02T00:30', due: '2026-03-16' },
    { why: '23:30 belongs to the same day', start: '2026-03-02T23:30', due: '2026-03-16' },
    { why: 'from a Saturday: counting starts on Monday 9, two full weeks', start: '2026-03-07', due: '2026-03-20' },
    { why: 'from the make-up Saturday: it is day 0; 12–16, 19–23', start: '2026-01-10', due: '2026-01-23' },
    { why: '27/4, 30/4, 1/5 off: 23, 24, 28, 29, 4–8, 11 May', start: '2026-04-22', due: '2026-05-11' },
    { why: '31/8 to 2/9 off: 3, 4, 7–11, 14–16 September', start: '2026-08-28', due: '2026-09-16' },
    { why: 'into a complete year: 25, 26, 29–31; 1, 2 off; 5–9 January', start: '2025-12-24', due: '2026-01-09' },
    {
      why: 'into a year whose notice is not in: 22–25, 28–31 are 8; 1/1 off; 4, 5 January',
      start: '2026-12-21',
      due: '2027-01-05',
      unsure: [2027],
    },
  ],
};
