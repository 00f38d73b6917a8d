import { z } from 'zod';
import { daySchema } from './day.contract';
import { isWritten } from './submission.contract';

/** How a day is known: V read in the law, S secondary source, M memory, C computed from the rule, without a notice. */
export const CALENDAR_EVIDENCE = ['V', 'S', 'M', 'C'] as const;
export type CalendarEvidence = (typeof CALENDAR_EVIDENCE)[number];

/** What a notice may rest on: what is only computed is no notice. */
export const NOTICE_EVIDENCE = ['V', 'S', 'M'] as const satisfies readonly CalendarEvidence[];

/** A weekday off, or a Saturday or Sunday worked in its place. */
export const CALENDAR_DAY_KINDS = ['off', 'worked'] as const;

/** The years the calendar knows: what was received before, or falls due after, is not the service's. */
export const CALENDAR_YEARS = { first: 2012, last: 2100 } as const;

export const calendarYearSchema = z.coerce.number().int().min(CALENDAR_YEARS.first).max(CALENDAR_YEARS.last);

const words = z.string().max(500).refine(isWritten, 'blank');

/** `PUT /api/v1/calendar/{year}`: the whole of a year's notice; it takes the place of what the year held before. */
export const calendarNoticeSchema = z.object({
  document: words,
  issuedOn: daySchema,
  source: words,
  evidence: z.enum(NOTICE_EVIDENCE),
  days: z
    .array(z.object({ date: daySchema, kind: z.enum(CALENDAR_DAY_KINDS), reason: words }))
    .min(1)
    .max(366),
});
export type CalendarNotice = z.infer<typeof calendarNoticeSchema>;

/** `GET /api/v1/calendar`: which years' notices are in, from the first to the year after next; `thisYear` in Vietnam. */
export const calendarYearsSchema = z.object({
  thisYear: z.number().int(),
  years: z.array(z.object({ year: z.number().int(), hasNotice: z.boolean() })),
});
export type CalendarYears = z.infer<typeof calendarYearsSchema>;

/** `GET /api/v1/calendar/{year}`. Without a notice the days are those the rules let expect. Days in Asia/Ho_Chi_Minh. */
export const yearOfCalendarSchema = z.object({
  year: z.number().int(),
  /** `document` and `issuedOn` are null where they are not known. */
  notice: z
    .object({
      document: z.string().nullable(),
      issuedOn: z.iso.date().nullable(),
      source: z.string(),
      evidence: z.enum(CALENDAR_EVIDENCE),
      /** null: it came with the release. */
      enteredAt: z.iso.datetime().nullable(),
    })
    .nullable(),
  days: z.array(
    z.object({
      date: z.iso.date(),
      kind: z.enum(CALENDAR_DAY_KINDS),
      reason: z.string(),
      evidence: z.enum(CALENDAR_EVIDENCE),
      source: z.string(),
    }),
  ),
  /** Each time a notice was entered for this year, latest first; `enteredBy` is an account, or null: at the prompt. */
  changes: z.array(z.object({ enteredAt: z.iso.datetime(), enteredBy: z.uuid().nullable(), document: z.string() })),
});
export type YearOfCalendar = z.infer<typeof yearOfCalendarSchema>;
