import type { Receipt, SubmitPetition } from '@libs/contracts';
import { request } from './request';

/** The same key with the same body gives the same receipt, however often it is sent. */
export function submitPetition(body: SubmitPetition, idempotencyKey: string): Promise<Receipt> {
  return request('/petitions', { method: 'POST', body, headers: { 'idempotency-key': idempotencyKey } });
}
