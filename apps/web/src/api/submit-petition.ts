import type { Receipt, SubmitPetition } from '@libs/contracts';
import { request } from './request';
import { type Sending, submissionHeaders } from './submission-headers';

export function submitPetition(body: SubmitPetition, sending: Sending): Promise<Receipt> {
  return request('/petitions', { method: 'POST', body, headers: submissionHeaders(sending) });
}
