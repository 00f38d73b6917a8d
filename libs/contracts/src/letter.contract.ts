import { LETTER_KINDS } from '@libs/rules';
import { z } from 'zod';
import { isWritten } from './submission.contract';

export const LETTER_STATES = ['draft', 'approved', 'issued'] as const;

/** One field of a letter: what stands in it, whether an officer may write in it now, whether it still waits for words. */
const letterFieldSchema = z.object({
  name: z.string(),
  label: z.string(),
  words: z.string(),
  open: z.boolean(),
  missing: z.boolean(),
});

/** `GET /api/v1/cases/{id}/letters` */
export const letterSchema = z.object({
  id: z.uuid(),
  kind: z.enum(LETTER_KINDS),
  state: z.enum(LETTER_STATES),
  title: z.string(),
  symbol: z.string().nullable(),
  draftedAt: z.iso.datetime(),
  issuedAt: z.iso.datetime().nullable(),
  fields: z.array(letterFieldSchema),
});
export type Letter = z.infer<typeof letterSchema>;
export const letterListSchema = z.object({ items: z.array(letterSchema) });
export type LetterList = z.infer<typeof letterListSchema>;

/** `PUT /api/v1/cases/{id}/letters/{letterId}`: words for fields, by name; the other fields stay as they are. */
export const fillLetterSchema = z.object({
  fields: z.record(z.string().max(40), z.string().max(4000).refine(isWritten, 'blank')),
});
export type FillLetter = z.infer<typeof fillLetterSchema>;

export const letterFileQuerySchema = z.object({ format: z.enum(['pdf', 'docx']).default('pdf') });
export type LetterFileQuery = z.infer<typeof letterFileQuerySchema>;

/** `GET /api/v1/track/{code}/letters`: what was issued to the citizen. */
export const issuedLetterSchema = letterSchema.pick({ id: true, kind: true, title: true }).extend({
  symbol: z.string(),
  issuedAt: z.iso.datetime(),
});
export const issuedLettersSchema = z.object({ items: z.array(issuedLetterSchema) });
export type IssuedLetters = z.infer<typeof issuedLettersSchema>;
