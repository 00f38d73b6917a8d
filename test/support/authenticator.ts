import { Secret, TOTP } from 'otpauth';

/** The six digits that somebody's telephone shows at that instant. */
export function codeOf({ totpSecret }: { totpSecret: string }, instant: Date): string {
  return new TOTP({ secret: Secret.fromBase32(totpSecret) }).generate({ timestamp: instant.getTime() });
}
