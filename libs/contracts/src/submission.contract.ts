import {
  CASE_KINDS,
  CHOICES,
  DUTIES,
  LETTER_KINDS,
  PETITION_TYPES,
  RIGHT_CODES,
  SIGNATURE_MEANS,
  STATES,
} from '@libs/rules';
import { z } from 'zod';

/** 64 kB of UTF-8: the longest letter the service takes; longer ones are brought to the desk. */
export const MAX_TEXT_BYTES = 65_536;

/** Is there anything to see? Spaces and invisible characters (U+200B and its like) say nothing. */
export function isWritten(text: string): boolean {
  return text.replace(/[\s\p{Cf}]/gu, '') !== '';
}

const NUL = '\u0000';
const bytes = (text: string) => new TextEncoder().encode(text).length;

/** PostgreSQL cannot hold U+0000, and no letter needs it: refused by name rather than dropped in silence. */
const words = (max: number) =>
  z
    .string()
    .max(max, 'too_long')
    .refine((text) => !text.includes(NUL), 'nul_character');

const optionalWords = (max: number) => words(max).nullish();

const letter = z
  .string()
  .refine(isWritten, 'blank')
  .refine((text) => !text.includes(NUL), 'nul_character')
  .refine((text) => bytes(text) <= MAX_TEXT_BYTES, 'too_long');

export const submitterSchema = z.object({
  name: optionalWords(200),
  phone: optionalWords(40),
  email: optionalWords(254),
  address: optionalWords(500),
  anonymous: z.boolean().nullish(),
});
export type SubmitterFields = z.infer<typeof submitterSchema>;

const place = {
  wardName: optionalWords(200),
  neighbourhood: optionalWords(200),
  street: optionalWords(200),
  addressText: optionalWords(500),
  location: z.object({ lat: z.number().min(-90).max(90), lng: z.number().min(-180).max(180) }).nullish(),
};

const submission = {
  title: optionalWords(300),
  text: letter,
  ...place,
  submitter: submitterSchema,
  confidential: z.boolean().nullish(),
};

/** `POST /api/v1/petitions` */
export const submitPetitionSchema = z.object({ type: z.enum(PETITION_TYPES).nullish(), ...submission });
export type SubmitPetition = z.infer<typeof submitPetitionSchema>;

/** `POST /api/v1/dialogue-requests`: `with` is the office or leader asked for. */
export const submitDialogueRequestSchema = z.object({
  ...submission,
  with: optionalWords(200),
  topic: optionalWords(300),
  groupSize: z.number().int().min(1).max(100_000).nullish(),
});
export type SubmitDialogueRequest = z.infer<typeof submitDialogueRequestSchema>;

const promisedDeadline = z.object({ duty: z.enum(DUTIES), dueAt: z.iso.datetime() });

/** What a khiếu nại or tố cáo sent by the web form still lacks: how to sign it, and by which day (Asia/Ho_Chi_Minh). */
export const missingSignatureSchema = z.object({
  means: z.array(z.enum(SIGNATURE_MEANS)),
  by: z.iso.date(),
  /** The day of the online letter, kept as evidence for the time limit to file. */
  keptAs: z.iso.date(),
  basis: z.string(),
});
export type MissingSignature = z.infer<typeof missingSignatureSchema>;

/** The answer to a submission. `secret` is shown once here; with the code it opens the tracking page. */
export const receiptSchema = z.object({
  trackingCode: z.string(),
  secret: z.string(),
  receivedAt: z.iso.datetime(),
  state: z.enum(STATES),
  deadlines: z.array(promisedDeadline),
  /** Such as `calendar-incomplete:2027`; absent when the dates are sure. */
  warnings: z.array(z.string()).optional(),
  signature: missingSignatureSchema.optional(),
  /** Present only when the words speak of danger to life: the numbers to call now. */
  emergency: z.object({ message: z.string(), numbers: z.array(z.string()) }).optional(),
});
export type Receipt = z.infer<typeof receiptSchema>;

/** How the protection of a denouncer stands. */
export const protectionSchema = z.object({
  waits: z.boolean(),
  inForce: z.boolean(),
  /** The request in writing, signed, has not come yet; nothing waits for it. */
  awaitsPaper: z.boolean(),
});

export const timelineItemSchema = z.object({
  at: z.iso.datetime(),
  step: z.string(),
  state: z.enum(STATES),
  unit: z.string().nullable(),
  /** What was decided, where that is a code. */
  outcome: z.enum(CHOICES.outcome).nullable(),
  text: z.string().nullable(),
  /** Why, where something else was said besides. */
  reason: z.string().nullable(),
});

/** What the citizen may do next on the tracking page, with the fields each step needs. */
export const offeredStepSchema = z.object({
  step: z.string(),
  needs: z.array(z.string()),
  takes: z.array(z.string()),
  /** Closed lists: the codes a field may hold here. */
  choices: z.record(z.string(), z.array(z.string())),
  letters: z.array(z.enum(LETTER_KINDS)),
  basis: z.string(),
});
export type OfferedStep = z.infer<typeof offeredStepSchema>;

/** `GET /api/v1/track/{trackingCode}` with header X-Tracking-Secret */
export const trackSchema = z.object({
  trackingCode: z.string(),
  kind: z.enum(CASE_KINDS),
  state: z.enum(STATES),
  title: z.string().nullable(),
  text: z.string(),
  receivedAt: z.iso.datetime(),
  unit: z.string().nullable(),
  urgent: z.boolean(),
  next: promisedDeadline.nullable(),
  deadlines: z.array(
    promisedDeadline.extend({
      metAt: z.iso.datetime().nullable(),
      overdue: z.boolean(),
      /** Since when the clock stands still; null while it runs. */
      pausedSince: z.iso.date().nullable(),
      /** Such as `calendar-incomplete:2027`: the holiday notice of that year is not in. */
      warnings: z.array(z.string()),
    }),
  ),
  /** Null when nothing is missing. */
  signature: missingSignatureSchema.nullable(),
  /** What the citizen may do elsewhere, and by which day when the law names one. */
  rights: z.array(z.object({ right: z.enum(RIGHT_CODES), by: z.iso.date().nullable(), basis: z.string() })),
  protection: protectionSchema,
  timeline: z.array(timelineItemSchema),
  steps: z.array(offeredStepSchema),
});
export type Track = z.infer<typeof trackSchema>;
