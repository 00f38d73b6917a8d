import { z } from 'zod';

const hash = z.string().regex(/^[0-9a-f]{64}$/);

/** What `audit export` writes: all that is needed to hold a database against it, far away and years later. */
export const rootExportSchema = z.object({
  format: z.literal('lang-nghe/trail-roots/1'),
  exportedAt: z.iso.datetime(),
  /** The public keys in PEM, the signing key's first. */
  publicKeys: z.string(),
  roots: z.array(
    z.object({
      day: z.iso.date(),
      sealedAt: z.iso.datetime(),
      cases: z.number().int(),
      headsRoot: hash,
      readBatches: z.number().int(),
      readHead: hash,
      previousHash: hash,
      keyId: hash,
      hash,
      signature: z.string(),
      heads: z.array(z.object({ caseId: z.uuid(), events: z.number().int(), head: hash })),
    }),
  ),
});
export type RootExport = z.infer<typeof rootExportSchema>;
