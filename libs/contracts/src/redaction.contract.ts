import { z } from 'zod';
import { attachmentRedactionSchema } from './attachment.contract';
import { takeStepSchema } from './step.contract';

const span = { from: z.number().int().min(0), to: z.number().int().min(1) };

/** `GET /api/v1/cases/{id}/redactions/proposal`: `from` and `to` count UTF-16 units of `text`. */
export const redactionProposalSchema = z.object({
  text: z.string(),
  marks: z.array(z.object({ ...span, kind: z.enum(['name', 'phone', 'email', 'address', 'id_number', 'sender']) })),
  /** False: the sender is sealed, and their own name was not looked for. */
  senderSought: z.boolean(),
});
export type RedactionProposal = z.infer<typeof redactionProposalSchema>;

/** `POST /api/v1/cases/{id}/redactions`: what the officer takes out. */
export const makeRedactionSchema = z.object({ marks: z.array(z.object(span)).max(2_000) });

/** A copy without what was taken out. */
export const redactionSchema = z.object({
  id: z.uuid(),
  caseId: z.uuid(),
  madeAt: z.iso.datetime(),
  text: z.string(),
});
export type Redaction = z.infer<typeof redactionSchema>;

/** `GET /api/v1/verifications/{id}`: the copy, and the files of which there is a derivative; what they were called is not told. */
export const verificationSchema = redactionSchema.extend({
  attachments: z.array(
    z.object({ id: z.uuid(), ...attachmentRedactionSchema.pick({ type: true, bytes: true }).shape }),
  ),
});
export type Verification = z.infer<typeof verificationSchema>;

/** `POST /api/v1/verifications/{id}/reports`: what was found. */
export const reportVerificationSchema = takeStepSchema.pick({ text: true }).required();

/** `GET /api/v1/verifications`: the cases the caller was named to verify. */
export const verificationsSchema = z.object({ items: z.array(z.object({ caseId: z.uuid() })) });
export type Verifications = z.infer<typeof verificationsSchema>;
