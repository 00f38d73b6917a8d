import { z } from 'zod';
import { isWritten, submitterSchema } from './submission.contract';

/** Long enough that guessing it against a stolen database is hopeless (Argon2id stands behind it). */
const passphrase = z.string().min(12, 'too_short').max(200, 'too_long');
const given = z.string().min(1, 'blank').max(200, 'too_long');
const reason = z
  .string()
  .refine(isWritten, 'blank')
  .refine((text) => !text.includes('\u0000'), 'nul_character')
  .refine((text) => new TextEncoder().encode(text).length <= 16_384, 'too_long');

/** `POST /api/v1/custodian/key` */
export const makeKeySchema = z.object({ passphrase });
/** `PUT /api/v1/custodian/key/passphrase` */
export const changePassphraseSchema = z.object({ current: given, next: passphrase });
/** `POST /api/v1/identity-openings/{id}/consent` */
export const passphraseSchema = z.object({ passphrase: given });
/** `POST /api/v1/custodian/key/shares`: `confirmed` are the fingerprints that the custodian has compared. */
export const shareSchema = z.object({ passphrase: given, confirmed: z.array(z.string().max(50)).max(100) });
/** `POST /api/v1/cases/{id}/identity-openings`, `POST /api/v1/identity-openings/{id}/refusal` */
export const reasonSchema = z.object({ reason });

/** `GET /api/v1/custodian/key` */
export const custodianKeySchema = z.object({
  /** Null: the custodian has no key yet, and nothing is sealed to it. */
  madeAt: z.iso.datetime().nullable(),
  /** Identities that only the service's own key seals, because there was no custodian's. */
  awaitingCustodian: z.number().int(),
  /** Everybody to whose key all that comes in is sealed. */
  recipients: z.array(
    z.object({ name: z.string(), madeAt: z.iso.datetime(), fingerprint: z.string(), own: z.boolean() }),
  ),
});
export type CustodianKeyView = z.infer<typeof custodianKeySchema>;

/** `GET /api/v1/vault`: for administrators; none of it says whose identity or which case. */
export const vaultStateSchema = z.object({ awaitingCustodian: z.number().int() });
export type VaultState = z.infer<typeof vaultStateSchema>;

/** The answer to `POST /api/v1/custodian/key/shares`: how many boxes were made for other custodians. */
export const sharedSchema = z.object({ made: z.number().int() });
export type Shared = z.infer<typeof sharedSchema>;

/** `GET /api/v1/identity-openings`: what custodians have to decide, the oldest first. */
export const askedOpeningsSchema = z.object({
  items: z.array(
    z.object({
      id: z.uuid(),
      caseId: z.uuid(),
      requestedAt: z.iso.datetime(),
      requesterName: z.string(),
      /** The custodian asked for it: another one decides. */
      own: z.boolean(),
      reason: z.string(),
    }),
  ),
});
export type AskedOpenings = z.infer<typeof askedOpeningsSchema>;

/** `GET /api/v1/cases/{id}/identity-openings/{openingId}`: for the one who asked. */
export const openingSchema = z.object({
  id: z.uuid(),
  state: z.enum(['requested', 'open', 'refused', 'ended']),
  requestedAt: z.iso.datetime(),
  decidedAt: z.iso.datetime().nullable(),
  /** When it closes by itself, or did. */
  endsAt: z.iso.datetime().nullable(),
  refusal: z.string().nullable(),
  /** Only while it is open, and never in a list: every reading is recorded. */
  submitter: submitterSchema.nullable(),
  /** Relatives named for protection, as they were written; only while it is open. */
  persons: z.array(z.string()),
});
export type Opening = z.infer<typeof openingSchema>;
export const openingListSchema = z.object({ items: z.array(openingSchema) });
export type OpeningList = z.infer<typeof openingListSchema>;
