import type { Receipt, SubmitDialogueRequest } from '@libs/contracts';
import { request } from './request';
import { type Sending, submissionHeaders } from './submission-headers';

export function submitDialogueRequest(body: SubmitDialogueRequest, sending: Sending): Promise<Receipt> {
  return request('/dialogue-requests', { method: 'POST', body, headers: submissionHeaders(sending) });
}
