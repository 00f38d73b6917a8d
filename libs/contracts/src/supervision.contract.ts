import { CASE_KINDS, DUTIES, STATES } from '@libs/rules';
import { z } from 'zod';

const unitRef = z.object({ id: z.string(), name: z.string() });

export const AGE_BANDS = ['0-10', '11-30', '31-60', '61-90', '91+'] as const;

export const escalationQuerySchema = z.object({
  after: z.string().max(200).optional(),
  limit: z.coerce.number().int().min(1).max(200).default(50),
});
export type EscalationQuery = z.infer<typeof escalationQuerySchema>;

/** `GET /api/v1/escalations`: what climbed to the actor's unit, longest overdue first. */
export const escalationListSchema = z.object({
  items: z.array(
    z.object({
      id: z.string(),
      caseId: z.uuid(),
      trackingCode: z.string(),
      kind: z.enum(CASE_KINDS),
      state: z.enum(STATES),
      title: z.string(),
      owner: unitRef,
      rung: z.number().int(),
      duty: z.enum(DUTIES),
      rule: z.string(),
      dueAt: z.iso.datetime(),
      raisedAt: z.iso.datetime(),
      overdueDays: z.number().int(),
      expects: z.string(),
      answerBy: z.iso.datetime(),
    }),
  ),
  next: z.string().nullable(),
  /** Overdue denunciations below this unit: a number only, never which (LTC Đ.56). */
  withheld: z.number().int(),
});
export type EscalationList = z.infer<typeof escalationListSchema>;

/** `GET /api/v1/backlog`: open cases below the actor's unit, by ward, age band (calendar days since receipt) and kind. */
export const backlogSchema = z.object({
  asOf: z.iso.datetime(),
  scope: unitRef,
  totals: z.object({
    open: z.number().int(),
    overdue: z.number().int(),
    urgent: z.number().int(),
    /** Khiếu nại and tố cáo that wait for the sender to sign: open too, but nobody's delay. */
    awaitingSignature: z.number().int(),
  }),
  wards: z.array(
    z.object({
      unit: unitRef,
      open: z.number().int(),
      overdue: z.number().int(),
      awaitingSignature: z.number().int(),
      oldestReceivedAt: z.iso.datetime().nullable(),
    }),
  ),
  cells: z.array(
    z.object({ unitId: z.string(), ageBand: z.enum(AGE_BANDS), kind: z.enum(CASE_KINDS), open: z.number().int() }),
  ),
  oldest: z
    .object({
      trackingCode: z.string().nullable(),
      kind: z.enum(CASE_KINDS),
      unit: unitRef,
      receivedAt: z.iso.datetime(),
    })
    .nullable(),
  /** The last eight weeks, Monday to Sunday in Asia/Ho_Chi_Minh, oldest first. */
  trend: z.array(
    z.object({ week: z.iso.date(), received: z.number().int(), closed: z.number().int(), open: z.number().int() }),
  ),
});
export type Backlog = z.infer<typeof backlogSchema>;
