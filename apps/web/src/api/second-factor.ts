import type { ConfirmEnrolment, Enrolment, OfferEnrolment, Proof, RecoveryCodes } from '@libs/contracts';
import { request } from './request';

/** A new secret; it counts only once it is confirmed. */
export function offerSecondFactor(body: OfferEnrolment): Promise<Enrolment> {
  return request('/account/second-factor', { method: 'POST', body });
}

/** Ends every session of the account and goes on with a new one. */
export function confirmSecondFactor(body: ConfirmEnrolment): Promise<RecoveryCodes> {
  return request('/account/second-factor/confirmation', { method: 'POST', body });
}

export function renewRecoveryCodes(body: Proof): Promise<RecoveryCodes> {
  return request('/account/recovery-codes', { method: 'POST', body });
}
