import type { GoldenDates } from './golden-date';

export const FEEDBACK: GoldenDates = {
  'PA-PARTY-NOTICE': [
    { why: 'ordinary: 3–6, 9–13, 16 March', start: '2026-03-02', due: '2026-03-16' },
    { why: 'over Tết: 13, 23–27 February, 2–5 March', start: '2026-02-12', due: '2026-03-05' },
    { why: 'the worked Saturday 10/1 counts: 9, 10, 12–16, 19–21 January', start: '2026-01-08', due: '2026-01-21' },
    {
      why: 'the worked Saturday 22/8 counts: 21, 22, 24–28 August, 3, 4, 7 September',
      start: '2026-08-20',
      due: '2026-09-07',
    },
    { why: '24/11 is off: 23, 25–27, 30 November, 1–4, 7 December', start: '2026-11-20', due: '2026-12-07' },
    { why: 'over Quốc khánh: 3, 4, 7–11, 14–16 September', start: '2026-08-28', due: '2026-09-16' },
    { why: 'across 1 July: 30 June, 1–3, 6–10, 13 July', start: '2026-06-29', due: '2026-07-13' },
    { why: '00:30 belongs to its own day: 4–6, 9–13, 16, 17 March', start: '2026-03-03T00:30', due: '2026-03-17' },
    { why: '23:30 belongs to its own day: 3–6, 9–13, 16 March', start: '2026-03-02T23:30', due: '2026-03-16' },
  ],
  'PA-RULE-TRANSFER': [
    { why: 'ordinary: 3–6, 9 March', start: '2026-03-02', due: '2026-03-09' },
    { why: 'over Tết: 13, 23–26 February', start: '2026-02-12', due: '2026-02-26' },
    { why: 'the worked Saturday 10/1 counts: 9, 10, 12–14 January', start: '2026-01-08', due: '2026-01-14' },
    { why: 'the worked Saturday 22/8 counts: 21, 22, 24–26 August', start: '2026-08-20', due: '2026-08-26' },
    { why: '24/11 is off: 23, 25–27, 30 November', start: '2026-11-20', due: '2026-11-30' },
    { why: 'over Quốc khánh: 3, 4, 7–9 September', start: '2026-08-28', due: '2026-09-09' },
    { why: 'across 1 July: 30 June, 1–3, 6 July', start: '2026-06-29', due: '2026-07-06' },
    { why: '00:30 belongs to its own day: 4–6, 9, 10 March', start: '2026-03-03T00:30', due: '2026-03-10' },
    { why: '23:30 belongs to its own day: 3–6, 9 March', start: '2026-03-02T23:30', due: '2026-03-09' },
  ],
};
