import type { Receipt, SubmitDialogueRequest } from '@libs/contracts';
import { request } from './request';

/** The same key with the same body gives the same receipt, however often it is sent. */
export function submitDialogueRequest(body: SubmitDialogueRequest, idempotencyKey: string): Promise<Receipt> {
  return request('/dialogue-requests', { method: 'POST', body, headers: { 'idempotency-key': idempotencyKey } });
}
