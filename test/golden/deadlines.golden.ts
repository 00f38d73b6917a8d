/** One date, counted by hand from migrations/reference/calendar.json; never the output of the code it judges. */
export interface GoldenDate {
  readonly why: string;
  /** In Vietnam: the day, and the time when it is what matters. */
  readonly start: string;
  readonly suspensions?: readonly { readonly from: string; readonly to: string | null }[];
  /** Working days of approved extensions. */
  readonly extended?: number;
  /** The last day, or null while the clock stands still. */
  readonly due: string | null;
  /** Years crossed whose holiday notice is not in. */
  readonly unsure?: readonly number[];
}

/** Ten working days. */
const RECEPTION: readonly GoldenDate[] = [
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
];

/** Two working days. */
const TRIAGE: readonly GoldenDate[] = [
  { why: 'Tuesday and Wednesday', start: '2026-03-02', due: '2026-03-04' },
  { why: 'over a weekend: Friday and Monday', start: '2026-03-05', due: '2026-03-09' },
  { why: 'the Friday before Tết: Monday 23, Tuesday 24', start: '2026-02-13', due: '2026-02-24' },
  { why: 'over the make-up Saturday: 10, Monday 12', start: '2026-01-09', due: '2026-01-12' },
  { why: 'ending on the make-up Saturday: 9, 10', start: '2026-01-08', due: '2026-01-10' },
  { why: 'over the make-up Saturday 22/8: 22, 24', start: '2026-08-21', due: '2026-08-24' },
  { why: 'from that Saturday itself: 24, 25', start: '2026-08-22', due: '2026-08-25' },
  { why: 'four days of Quốc khánh: Friday 28, Thursday 3', start: '2026-08-27', due: '2026-09-03' },
  { why: '24/11 is off: 25, 26', start: '2026-11-23', due: '2026-11-26' },
  {
    why: '00:30 on Tuesday: Wednesday, Thursday; UTC would say one day less',
    start: '2026-03-03T00:30',
    due: '2026-03-05',
  },
  { why: '23:30 on Monday: still Tuesday, Wednesday', start: '2026-03-02T23:30', due: '2026-03-04' },
  { why: 'from a Saturday: Monday, Tuesday', start: '2026-03-07', due: '2026-03-10' },
  { why: 'into 2026: 1, 2 off, then the weekend; 5, 6 January', start: '2025-12-31', due: '2026-01-06' },
  { why: 'into 2027: 1/1 off, the weekend; 4, 5 January', start: '2026-12-31', due: '2027-01-05', unsure: [2027] },
];

/** Fifteen working days, at most fifteen more, standing still while the citizen is asked. */
const ANSWER: readonly GoldenDate[] = [
  { why: 'three ordinary weeks: 3–6, 9–13, 16–20, 23 March', start: '2026-03-02', due: '2026-03-23' },
  { why: 'Tết: 3–6, 9–13 are 9; 23–27 make 14; 2 March', start: '2026-02-02', due: '2026-03-02' },
  { why: 'Tết 2023 from 20 to 26 January: 10–13, 16–19, 27, 30–3, 6 February', start: '2023-01-09', due: '2023-02-06' },
  { why: 'make-up Saturday 10/1: 6–10, 12–16, 19–23 are five each', start: '2026-01-05', due: '2026-01-23' },
  { why: '22/8 worked, 31/8–2/9 off: 18–22, 24–28, 3, 4, 7–9 September', start: '2026-08-17', due: '2026-09-09' },
  { why: '24/11 is off: 10–13, 16–20, 23 are 10; 25–27, 30, 1 December', start: '2026-11-09', due: '2026-12-01' },
  { why: '00:30 on Monday', start: '2026-03-02T00:30', due: '2026-03-23' },
  { why: '23:30 on Sunday: three full weeks from Monday', start: '2026-03-01T23:30', due: '2026-03-20' },
  { why: 'from a Saturday: 9–13, 16–20, 23–27', start: '2026-03-07', due: '2026-03-27' },
  {
    why: 'into 2027: 15–18, 21–25, 28–31 are 13; 4, 5 January',
    start: '2026-12-14',
    due: '2027-01-05',
    unsure: [2027],
  },
  {
    why: 'asked on the fourth day, 11 days left; reply on 18 March: 19, 20, 23–27, 30–2 April',
    start: '2026-03-02',
    suspensions: [{ from: '2026-03-06', to: '2026-03-18' }],
    due: '2026-04-02',
  },
  {
    why: 'asked and replied on one day costs nothing',
    start: '2026-03-02',
    suspensions: [{ from: '2026-03-06', to: '2026-03-06' }],
    due: '2026-03-23',
  },
  {
    why: 'replied on a Saturday, which is day 0: 11 days left are 16–20, 23–27, 30',
    start: '2026-03-02',
    suspensions: [{ from: '2026-03-06', to: '2026-03-14' }],
    due: '2026-03-30',
  },
  {
    why: 'asked twice: 3, 4; 11–13 make 5; 23–27 make 10; 30–3 April',
    start: '2026-03-02',
    suspensions: [
      { from: '2026-03-04', to: '2026-03-10' },
      { from: '2026-03-13', to: '2026-03-20' },
    ],
    due: '2026-04-03',
  },
  {
    why: 'replied during Tết: six days before it, 9 left: 23–27, 2–5 March',
    start: '2026-02-02',
    suspensions: [{ from: '2026-02-10', to: '2026-02-18' }],
    due: '2026-03-05',
  },
  {
    why: 'not replied yet: no date',
    start: '2026-03-02',
    suspensions: [{ from: '2026-03-06', to: null }],
    due: null,
  },
  { why: 'five days longer: 23 March is the 15th; 24–27, 30', start: '2026-03-02', extended: 5, due: '2026-03-30' },
  { why: 'the most there is: 24–27, 30–3, 6–10, 13 April', start: '2026-03-02', extended: 15, due: '2026-04-13' },
  {
    why: 'longer over 27/4, 30/4, 1/5: 14–17, 20–24, 28, 29, 4–7 are 15; 8, 11–14 May',
    start: '2026-04-13',
    extended: 5,
    due: '2026-05-14',
  },
];

export const GOLDEN_DATES = {
  'ALL-RECEPTION-ANSWER': RECEPTION,
  'SVC-TRIAGE': TRIAGE,
  'SVC-ANSWER': ANSWER,
} satisfies Record<string, readonly GoldenDate[]>;
