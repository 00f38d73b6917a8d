import type { StaffActor } from '@libs/identity';
import { dayOf } from '@libs/rules';
import type { Sent, Service } from './service';

/** Brings a khiếu nại or tố cáo that lies in a unit to where it may be accepted: signed today, its checklist gone through. */
export async function madeAcceptable(service: Service, actor: StaffActor, sent: Sent): Promise<void> {
  await service.take(actor, sent, { step: 'record_signature', means: 'signed_paper', on: dayOf(service.clock.now()) });
  await service.take(actor, sent, { step: 'check_eligibility', finding: 'eligible', reason: 'Đủ điều kiện.' });
}
