import { createHmac, randomInt, timingSafeEqual } from 'node:crypto';
import { damm } from 'cdigit';

/** Digits only, in groups of four: letters are read out differently from one region to the next. */
const FORMAT = /^(\d{4})(\d{4})(\d{4})$/;
const GROUPS = '$1-$2-$3';

/** A new code: eleven random digits and a check digit that finds every single slip and every swap of neighbours (Damm). */
export function newTrackingCode(): string {
  const digits = `${randomInt(1, 100_000)}`.padStart(5, '0') + `${randomInt(1_000_000)}`.padStart(6, '0');
  return damm.generate(digits).replace(FORMAT, GROUPS);
}

/** A code as a person may write or say it, in the form it is kept; null when its digits cannot be a code. */
export function readTrackingCode(written: string): string | null {
  const digits = written.replace(/[\s.-]/g, '');
  return FORMAT.test(digits) && damm.validate(digits) ? digits.replace(FORMAT, GROUPS) : null;
}

/** The secret that opens a case's tracking page: a keyed hash of its id, so that it is stored nowhere. 80 bits. */
export function trackingSecret(key: string, caseId: string): string {
  return createHmac('sha256', key).update(caseId).digest('hex').slice(0, 20);
}

/** Compares in constant time. */
export function isTrackingSecret(key: string, caseId: string, given: string): boolean {
  const expected = Buffer.from(trackingSecret(key, caseId));
  const actual = Buffer.from(given.trim().toLowerCase());
  return expected.length === actual.length && timingSafeEqual(expected, actual);
}
