import { z } from 'zod';

/** A puzzle of ALTCHA (version 2, SHA-256): derive keys for one counter after another until one begins with `keyPrefix`. */
export const challengeSchema = z.object({
  parameters: z.object({
    algorithm: z.string(),
    nonce: z.string(),
    salt: z.string(),
    cost: z.number().int(),
    keyLength: z.number().int(),
    keyPrefix: z.string(),
    keySignature: z.string(),
    data: z.object({ until: z.string() }),
  }),
  signature: z.string(),
});
export type Challenge = z.infer<typeof challengeSchema>;

/** What `X-Proof-Of-Work` carries, as JSON in base64. */
export const proofOfWorkSchema = z.object({
  challenge: challengeSchema,
  solution: z.object({ counter: z.number(), derivedKey: z.string() }),
});
export type ProofOfWork = z.infer<typeof proofOfWorkSchema>;

/** RFC 9457 problem details, in the language asked for by Accept-Language (vi by default). */
export const problemSchema = z.object({
  type: z.string(),
  title: z.string(),
  status: z.number().int(),
  code: z.string(),
  detail: z.string().optional(),
  errors: z.array(z.object({ field: z.string(), code: z.string(), message: z.string() })).optional(),
  /** With `proof_of_work_required`: send again, with the solution in `X-Proof-Of-Work`. */
  challenge: challengeSchema.optional(),
});
export type Problem = z.infer<typeof problemSchema>;
