import { z } from 'zod';
import { takeStepSchema } from './step.contract';

/** `POST /api/v1/hand-overs`: the whole desk of one colleague goes to another of the same unit. */
export const handOverSchema = z.object({
  fromAccountId: z.uuid(),
  accountId: z.uuid(),
  reason: takeStepSchema.shape.reason.unwrap(),
});
export type HandOver = z.infer<typeof handOverSchema>;

export const handedOverSchema = z.object({ cases: z.number().int() });
export type HandedOver = z.infer<typeof handedOverSchema>;
