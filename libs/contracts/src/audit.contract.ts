import { z } from 'zod';
import { daySchema } from './day.contract';

/**
 * What is protected, by kind: the sender's fields, what a denunciation says, a letter (it names the sender), a sealed
 * identity that was opened, a file that was sent along, and a copy from which names were taken. Every time staff is shown
 * one, that is noted.
 */
export const PROTECTED_THINGS = [
  'submitter',
  'denunciation',
  'letter',
  'identity',
  'attachment',
  'redacted_copy',
] as const;
export type ProtectedThing = (typeof PROTECTED_THINGS)[number];

const page = {
  after: z.string().max(200).optional(),
  limit: z.coerce.number().int().min(1).max(200).default(50),
};

/** `GET /api/v1/audit/reads?caseId=…|accountId=…|username=…`: a case, an account by its id or its user name, or both. */
export const readsQuerySchema = z
  .object({
    caseId: z.uuid().optional(),
    accountId: z.uuid().optional(),
    username: z.string().min(1).max(200).optional(),
    ...page,
  })
  .refine(({ caseId, accountId, username }) => (caseId ?? accountId ?? username) !== undefined, {
    path: ['caseId'],
    message: 'required',
  });
export type ReadsQuery = z.infer<typeof readsQuerySchema>;

/** Latest first; never what was read. Of a case its id alone: an auditor knows no case. */
export const readListSchema = z.object({
  items: z.array(
    z.object({
      at: z.iso.datetime(),
      accountId: z.uuid(),
      account: z.object({ username: z.string(), name: z.string() }).nullable(),
      caseId: z.uuid(),
      thing: z.enum(PROTECTED_THINGS),
    }),
  ),
  next: z.string().nullable(),
});
export type ReadList = z.infer<typeof readListSchema>;

/** `GET /api/v1/audit/roots` */
export const rootsQuerySchema = z.object({ after: daySchema.optional(), limit: page.limit });
export type RootsQuery = z.infer<typeof rootsQuerySchema>;

/** The signed roots, latest first. Days in Asia/Ho_Chi_Minh. */
export const rootListSchema = z.object({
  items: z.array(
    z.object({
      day: z.iso.date(),
      sealedAt: z.iso.datetime(),
      cases: z.number().int(),
      headsRoot: z.string(),
      readBatches: z.number().int(),
      readHead: z.string(),
      previousHash: z.string(),
      keyId: z.string(),
      hash: z.string(),
      signature: z.string(),
    }),
  ),
  next: z.string().nullable(),
});
export type RootList = z.infer<typeof rootListSchema>;

/** `GET /api/v1/audit/substitutions` */
export const substitutionRecordsQuerySchema = z.object({ after: z.uuid().optional(), limit: page.limit });
export type SubstitutionRecordsQuery = z.infer<typeof substitutionRecordsQuerySchema>;

/** Who stood in for whom, who said so and who ended it, latest first; both days counted (Asia/Ho_Chi_Minh). */
export const substitutionRecordListSchema = z.object({
  items: z.array(
    z.object({
      id: z.uuid(),
      absent: z.string(),
      substitute: z.string(),
      units: z.array(z.object({ id: z.string(), name: z.string() })),
      from: daySchema,
      until: daySchema,
      madeBy: z.string(),
      madeAt: z.iso.datetime(),
      endedBy: z.string().nullable(),
      endedAt: z.iso.datetime().nullable(),
    }),
  ),
  next: z.uuid().nullable(),
});
export type SubstitutionRecordList = z.infer<typeof substitutionRecordListSchema>;
