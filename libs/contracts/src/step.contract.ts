import { CHOICES, CLASSIFIED_KINDS, LETTER_KINDS, STEPS, SUBJECTS } from '@libs/rules';
import { z } from 'zod';
import { daySchema } from './day.contract';
import { isWritten } from './submission.contract';

const words = z
  .string()
  .refine(isWritten, 'blank')
  .refine((text) => !text.includes('\u0000'), 'nul_character')
  .refine((text) => new TextEncoder().encode(text).length <= 65_536, 'too_long');

/** `POST /api/v1/cases/{id}/steps` and `POST /api/v1/track/{code}/steps`: which fields a step needs, its row says. */
export const takeStepSchema = z.object({
  step: z.enum(STEPS),
  type: z.enum(CLASSIFIED_KINDS).optional(),
  subject: z.enum(SUBJECTS).optional(),
  unitId: z.string().max(100).optional(),
  accountId: z.uuid().optional(),
  fromAccountId: z.uuid().optional(),
  days: z.number().int().min(1).max(365).optional(),
  /** A civil day of Asia/Ho_Chi_Minh. */
  on: daySchema.optional(),
  ground: z.enum(CHOICES.ground).optional(),
  outcome: z.enum(CHOICES.outcome).optional(),
  means: z.enum(CHOICES.means).optional(),
  criteria: z.array(z.enum(CHOICES.criteria)).min(1).max(CHOICES.criteria.length).optional(),
  finding: z.enum(CHOICES.finding).optional(),
  /** What the officer found on each line of the checklist, as `line:answer`. */
  checks: z
    .array(z.string().regex(/^[a-z_]{1,40}:(yes|no|unclear)$/))
    .max(40)
    .optional(),
  letterKind: z.enum(LETTER_KINDS).optional(),
  letterId: z.uuid().optional(),
  score: z.number().int().min(1).max(5).optional(),
  related: z.string().trim().max(40).optional(),
  text: words.optional(),
  reason: words.optional(),
  /** Relatives to protect: sealed to custodians, kept in no event and shown on no page. */
  persons: words.optional(),
  body: words.optional(),
});
export type TakeStep = z.infer<typeof takeStepSchema>;
