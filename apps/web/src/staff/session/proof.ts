import type { Proof } from '@libs/contracts';

/** One field for both: six digits are the telephone's, anything else is a recovery code. */
export function proofOf(password: string, code: string): Proof {
  const typed = code.replace(/\s/g, '');
  if (typed === '') return { password };
  return /^\d{6}$/.test(typed) ? { password, totp: typed } : { password, recoveryCode: code.trim() };
}
