import { CASE_KINDS, CHOICES, CIRCUMSTANCES, DUTIES, PETITION_TYPES, STATES, STEPS, SUBJECTS } from '@libs/rules';
import { z } from 'zod';
import { offeredStepSchema, protectionSchema, submitterSchema } from './submission.contract';

const unitRef = z.object({ id: z.string(), name: z.string() });

/** `todo`: the open cases that do not wait for their sender's signature. */
export const caseQuerySchema = z.object({
  queue: z.enum(['mine', 'todo', 'closed']).default('mine'),
  state: z.enum(STATES).optional(),
  kind: z.enum(CASE_KINDS).optional(),
  q: z.string().max(200).optional(),
  after: z.string().max(200).optional(),
  limit: z.coerce.number().int().min(1).max(200).default(50),
});
export type CaseQuery = z.infer<typeof caseQuerySchema>;

export const caseItemSchema = z.object({
  id: z.uuid(),
  trackingCode: z.string(),
  kind: z.enum(CASE_KINDS),
  state: z.enum(STATES),
  urgent: z.boolean(),
  title: z.string(),
  unit: unitRef,
  receivedAt: z.iso.datetime(),
  next: z.object({ duty: z.enum(DUTIES), dueAt: z.iso.datetime(), overdue: z.boolean() }).nullable(),
  version: z.number().int(),
});
export type CaseItem = z.infer<typeof caseItemSchema>;
export const caseListSchema = z.object({ items: z.array(caseItemSchema), next: z.string().nullable() });
export type CaseList = z.infer<typeof caseListSchema>;

export const explainedDeadlineSchema = z.object({
  id: z.string(),
  duty: z.enum(DUTIES),
  rule: z.string(),
  version: z.string(),
  basis: z.string(),
  evidence: z.string(),
  effect: z.enum(['limit', 'target']),
  startedAt: z.iso.datetime(),
  /** The last day by the count, rolled; null while the clock stands still. */
  dueOn: z.iso.date().nullable(),
  dueAt: z.iso.datetime().nullable(),
  /** What the citizen was told: never later than a reason was given for. */
  promisedAt: z.iso.datetime(),
  metAt: z.iso.datetime().nullable(),
  breachedAt: z.iso.datetime().nullable(),
  pausedSince: z.iso.date().nullable(),
  /** Days of approved extensions, in the unit of the rule. */
  extendedBy: z.number().int(),
  suspended: z.array(z.object({ from: z.iso.date(), to: z.iso.date().nullable() })),
  counted: z.number().int(),
  skipped: z.array(z.object({ date: z.iso.date(), reason: z.string() })),
  rolled: z.boolean(),
  warnings: z.array(z.string()),
});
export type ExplainedDeadline = z.infer<typeof explainedDeadlineSchema>;

/** `GET /api/v1/cases/{id}`: what the actor may see of one case, and what may be done with it now. */
export const caseDetailSchema = caseItemSchema.extend({
  audience: z.enum(['unit', 'head']),
  statedType: z.enum(PETITION_TYPES).nullable(),
  subject: z.enum(SUBJECTS).nullable(),
  /** The day the signed letter came in, for kinds that ask for one. */
  signedOn: z.iso.date().nullable(),
  circumstances: z.array(z.enum(CIRCUMSTANCES)),
  text: z.string(),
  place: z.object({
    wardName: z.string().nullable(),
    neighbourhood: z.string().nullable(),
    street: z.string().nullable(),
    addressText: z.string().nullable(),
    location: z.object({ lat: z.number(), lng: z.number() }).nullable(),
  }),
  dialogue: z
    .object({ with: z.string().nullable(), topic: z.string().nullable(), groupSize: z.number().nullable() })
    .nullable(),
  submitter: submitterSchema.nullable(),
  handler: z.string().nullable(),
  /** Null to whom it has only climbed. */
  protection: protectionSchema.nullable(),
  steps: z.array(offeredStepSchema),
  deadlines: z.array(explainedDeadlineSchema),
  timeline: z.array(
    z.object({
      seq: z.number().int(),
      at: z.iso.datetime(),
      step: z.enum(STEPS),
      state: z.enum(STATES),
      actor: z.string(),
      unit: z.string().nullable(),
      outcome: z.enum(CHOICES.outcome).nullable(),
      /** Null also to whom it has only climbed, where the words speak of people in danger. */
      text: z.string().nullable(),
      reason: z.string().nullable(),
    }),
  ),
  routing: z
    .object({
      rule: z.string(),
      reason: z.string(),
      ward: z.string().nullable(),
      evidence: z.array(
        z.object({ kind: z.string(), field: z.string(), phrase: z.string(), wards: z.array(z.string()) }),
      ),
      candidates: z.array(z.string()),
    })
    .nullable(),
  /** The other cases of the same affair that lie in the same unit. */
  matter: z.array(z.object({ id: z.uuid(), trackingCode: z.string(), state: z.enum(STATES) })),
  /** Where the desk or a ward may send it: filled only when a step here needs `unitId`. */
  wards: z.array(unitRef),
  /** Who may be named handler: filled only when a step here needs `accountId`. */
  colleagues: z.array(z.object({ id: z.string(), name: z.string() })),
});
export type CaseDetail = z.infer<typeof caseDetailSchema>;
