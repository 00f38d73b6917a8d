import { CALENDAR_DAY_KINDS, NOTICE_EVIDENCE } from '@libs/contracts';
import { isWeekend } from '@libs/rules';
import { z } from 'zod';
import { UNIT_KINDS } from '../directory/unit';
import { PLACE_KINDS } from '../gazetteer/place';

const day = z.iso.date();
const text = z.string().min(1);
const idsAreUnique = (rows: readonly { id: string }[]) => new Set(rows.map(({ id }) => id)).size === rows.length;

/** migrations/reference/units.json */
export const unitsFile = z.strictObject({
  note: text,
  units: z
    .array(
      z
        .strictObject({
          id: text,
          kind: z.enum(UNIT_KINDS),
          name: text,
          code: text.nullable(),
          parentId: text.nullable(),
          validFrom: day,
          validTo: day.nullable(),
        })
        .refine((unit) => unit.validTo === null || unit.validFrom < unit.validTo, 'a unit ends before it begins'),
    )
    .refine(idsAreUnique, 'two units have one id'),
  successions: z
    .array(z.strictObject({ fromUnit: text, toUnit: text, onDate: day }))
    .refine((rows) => new Set(rows.map((row) => row.fromUnit)).size === rows.length, 'a unit has two successors'),
});

/** migrations/reference/calendar.json: the years whose notice is known, and only days that differ from their weekday. */
export const calendarFile = z
  .strictObject({
    note: text,
    years: z
      .array(
        z.strictObject({
          year: z.int(),
          document: text.nullable(),
          issuedOn: day.nullable(),
          source: text,
          evidence: z.enum(NOTICE_EVIDENCE),
        }),
      )
      .min(1),
    days: z.array(
      z
        .strictObject({
          date: day,
          kind: z.enum(CALENDAR_DAY_KINDS),
          reason: text,
          evidence: z.enum(NOTICE_EVIDENCE),
          source: text,
        })
        .refine(
          ({ date, kind }) => isWeekend(date) === (kind === 'worked'),
          'the day is what its weekday already says',
        ),
    ),
  })
  .refine(({ days }) => new Set(days.map(({ date }) => date)).size === days.length, 'a day is listed twice')
  .refine(
    ({ days, years }) => days.every(({ date }) => years.some(({ year }) => date.startsWith(`${year}-`))),
    'a day lies in a year that is not listed',
  );

/** migrations/reference/gazetteer.json */
export const gazetteerFile = z.strictObject({
  note: text,
  places: z
    .array(
      z.strictObject({
        id: text,
        name: text,
        kind: z.enum(PLACE_KINDS),
        aliases: z.array(text),
        wardIds: z.array(text),
        evidence: z.enum(['source', 'memory']),
        source: text.nullable(),
        confidence: z.enum(['high', 'medium', 'low']),
        trap: text.nullable(),
      }),
    )
    .refine(idsAreUnique, 'two places have one id')
    .refine((rows) => rows.every((row) => row.evidence === 'memory' || row.source), 'a place has no source'),
});
