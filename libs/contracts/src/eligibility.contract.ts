import {
  ELIGIBILITY_ANSWERS,
  ELIGIBILITY_LINES,
  ELIGIBILITY_QUESTIONS,
  ELIGIBILITY_WHYS,
  FINDINGS,
  STATES,
} from '@libs/rules';
import { z } from 'zod';

/** One condition, how the system answers it and why; `yes` means that it is met. */
const checklistLineSchema = z.object({
  line: z.enum(ELIGIBILITY_LINES),
  question: z.enum(ELIGIBILITY_QUESTIONS),
  answer: z.enum(ELIGIBILITY_ANSWERS),
  why: z.object({
    code: z.enum(ELIGIBILITY_WHYS),
    count: z.number().int().optional(),
    most: z.number().int().optional(),
    day: z.iso.date().optional(),
  }),
  basis: z.string(),
  evidence: z.string(),
});

/** `GET /api/v1/cases/{id}/eligibility`: the checklist filled in by the system. An officer decides, by the step `check_eligibility`. */
export const eligibilitySchema = z.object({
  /** The day of receipt (Asia/Ho_Chi_Minh), by whose law the lines are chosen. */
  day: z.iso.date(),
  lines: z.array(checklistLineSchema),
  /** Letters in the same or nearly the same words that lie where the reader may see them. */
  alike: z.array(z.object({ id: z.uuid(), trackingCode: z.string(), state: z.enum(STATES), sameSender: z.boolean() })),
  /** How many more lie elsewhere. What is for a head alone is never among them. */
  alikeElsewhere: z.number().int(),
  /** What an officer last found; null before that. */
  found: z
    .object({
      finding: z.enum(FINDINGS),
      reason: z.string(),
      checks: z.array(z.string()),
      at: z.iso.datetime(),
      by: z.string().nullable(),
    })
    .nullable(),
});
export type Eligibility = z.infer<typeof eligibilitySchema>;
export type ChecklistItem = Eligibility['lines'][number];
