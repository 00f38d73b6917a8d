import type { GoldenDates } from './golden-date';

export const RECEPTION: GoldenDates = {
  'TCD-SCHEDULE': [
    { why: 'ordinary: 13, 16–19 March', start: '2026-03-20', due: '2026-03-13' },
    { why: 'back over Tết: 10–13, 23 February', start: '2026-02-24', due: '2026-02-10' },
    { why: 'back over the worked Saturday 10/1: 6–10 January', start: '2026-01-12', due: '2026-01-06' },
    { why: 'back over the worked Saturday 22/8: 18–22 August', start: '2026-08-24', due: '2026-08-18' },
    { why: 'back over 24/11: 18–20, 23, 25 November', start: '2026-11-26', due: '2026-11-18' },
    { why: 'back over Quốc khánh: 25–28 August, 3 September', start: '2026-09-04', due: '2026-08-25' },
    { why: 'back across 1 July: 25, 26, 29, 30 June, 1 July', start: '2026-07-02', due: '2026-06-25' },
    { why: '00:30 belongs to its own day: 16–20 March', start: '2026-03-21T00:30', due: '2026-03-16' },
    { why: '23:30 belongs to its own day: 13, 16–19 March', start: '2026-03-20T23:30', due: '2026-03-13' },
  ],
  'TCD-ONLINE-NOTICE': [
    { why: 'ordinary: 10, 13–16 July', start: '2026-07-17', due: '2026-07-10' },
    { why: 'back over the worked Saturday 22/8: 18–22 August', start: '2026-08-24', due: '2026-08-18' },
    { why: 'back over 24/11: 18–20, 23, 25 November', start: '2026-11-26', due: '2026-11-18' },
    { why: 'back over Quốc khánh: 25–28 August, 3 September', start: '2026-09-04', due: '2026-08-25' },
    {
      why: '00:30 on the first day of the new limit: 24–26, 29, 30 June',
      start: '2026-07-01T00:30',
      due: '2026-06-24',
    },
    { why: '23:30 belongs to its own day: 10, 13–16 July', start: '2026-07-17T23:30', due: '2026-07-10' },
  ],
  'TCD-ONLINE-TEST': [
    { why: 'ordinary: 16 July', start: '2026-07-17', due: '2026-07-16' },
    { why: 'back over the worked Saturday 22/8: 22 August', start: '2026-08-24', due: '2026-08-22' },
    { why: 'back over 24/11: 25 November', start: '2026-11-26', due: '2026-11-25' },
    { why: 'back over Quốc khánh: 3 September', start: '2026-09-04', due: '2026-09-03' },
    { why: '00:30 on the first day of the new limit: 30 June', start: '2026-07-01T00:30', due: '2026-06-30' },
    { why: '23:30 belongs to its own day: 16 July', start: '2026-07-17T23:30', due: '2026-07-16' },
  ],
};
