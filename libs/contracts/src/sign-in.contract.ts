import { ROLES } from '@libs/rules';
import { z } from 'zod';

/** What shows who somebody is: the password and, once an account has one, the second factor or a recovery code. */
export const proofSchema = z.object({
  password: z.string().min(1).max(200),
  totp: z.string().max(10).optional(),
  recoveryCode: z.string().max(40).optional(),
});
export type Proof = z.infer<typeof proofSchema>;

/** `POST /api/v1/sessions` */
export const signInSchema = proofSchema.extend({ username: z.string().min(1).max(100) });
export type SignIn = z.infer<typeof signInSchema>;

/** What an account must do before it may do anything else, the first of them first. */
export const DEBTS = ['password_change', 'totp_enrolment'] as const;
export type Debt = (typeof DEBTS)[number];

/** `POST /api/v1/sessions` and `GET /api/v1/sessions/current` */
export const sessionSchema = z.object({
  username: z.string(),
  displayName: z.string(),
  assignments: z.array(z.object({ role: z.enum(ROLES), unit: z.object({ id: z.string(), name: z.string() }) })),
  /** Null once nothing stands between the account and its work. */
  owes: z.enum(DEBTS).nullable(),
});
export type Session = z.infer<typeof sessionSchema>;

/** `GET /api/v1/sessions`: where this account is signed in, the latest first. */
export const sessionListSchema = z.object({
  items: z.array(
    z.object({
      id: z.uuid(),
      /** What the browser said of itself; empty when it said nothing. */
      device: z.string(),
      createdAt: z.iso.datetime(),
      lastSeenAt: z.iso.datetime(),
      expiresAt: z.iso.datetime(),
      current: z.boolean(),
    }),
  ),
});
export type SessionList = z.infer<typeof sessionListSchema>;

/** `POST /api/v1/account/password` */
export const changePasswordSchema = proofSchema.extend({ newPassword: z.string().min(12).max(200) });
export type ChangePassword = z.infer<typeof changePasswordSchema>;

/** `POST /api/v1/account/second-factor`: who has no second factor yet need not prove anything again. */
export const offerEnrolmentSchema = proofSchema.partial();
export type OfferEnrolment = z.infer<typeof offerEnrolmentSchema>;

/** What it answers; nothing changes until a code of the new secret is confirmed. */
export const enrolmentSchema = z.object({
  /** RFC 4648 base32, for typing it in. */
  totpSecret: z.string(),
  /** For an authenticator to scan. */
  otpauthUri: z.string(),
});
export type Enrolment = z.infer<typeof enrolmentSchema>;

/** `POST /api/v1/account/second-factor/confirmation` */
export const confirmEnrolmentSchema = z.object({ totp: z.string().min(1).max(10) });
export type ConfirmEnrolment = z.infer<typeof confirmEnrolmentSchema>;

/** Shown this once; each opens the account one time in place of a code. */
export const recoveryCodesSchema = z.object({ recoveryCodes: z.array(z.string()) });
export type RecoveryCodes = z.infer<typeof recoveryCodesSchema>;
