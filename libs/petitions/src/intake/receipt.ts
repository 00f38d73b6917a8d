import type { EventData } from '@libs/casework';
import type { Receipt } from '@libs/contracts';
import { dayOf, PROMISED_DUTIES, type State, type WorkCalendar, yearsWithoutNotice } from '@libs/rules';
import { missingSignature } from '../tracking/missing-signature';
import { trackingSecret } from './tracking-code';

/** What the first event of a case remembers of its receipt. */
export interface Received {
  readonly caseId: string;
  readonly trackingCode: string;
  readonly receivedAt: Date;
  readonly urgent: boolean;
  readonly state: State;
  readonly data: EventData;
}

/** Police, fire and ambulance of Vietnam. */
const EMERGENCY = {
  message:
    'Nếu đang nguy hiểm, hãy gọi ngay 113 (công an), 114 (cứu hỏa, cứu nạn) hoặc 115 (cấp cứu). ' +
    'In danger, call 113 (police), 114 (fire, rescue) or 115 (ambulance) now.',
  numbers: ['113', '114', '115'],
};

/** The answer to a submission, made from the case's first event: the same every time it is asked for. */
export function receiptFor(received: Received, trackingKey: string, calendar: WorkCalendar): Receipt {
  const promised = (received.data.clocks ?? []).flatMap(({ duty, dueAt }) =>
    dueAt && PROMISED_DUTIES.includes(duty) ? [{ duty, dueAt }] : [],
  );
  const last = promised
    .map(({ dueAt }) => dayOf(new Date(dueAt)))
    .sort()
    .at(-1);
  const years = last ? yearsWithoutNotice(calendar, dayOf(received.receivedAt), last) : [];
  const unsure = years.map((year) => `calendar-incomplete:${year}`);
  const sign = promised.find(({ duty }) => duty === 'sign');
  return {
    trackingCode: received.trackingCode,
    secret: trackingSecret(trackingKey, received.caseId),
    receivedAt: received.receivedAt.toISOString(),
    state: received.state,
    deadlines: promised,
    ...(unsure.length > 0 && { warnings: unsure }),
    ...(sign && { signature: missingSignature(received.receivedAt, new Date(sign.dueAt)) }),
    ...(received.urgent && { emergency: EMERGENCY }),
  };
}
