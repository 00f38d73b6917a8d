import { row, type StepRow } from '../engine/workflow';
import type { State } from '../vocabulary';
import { LEADERS, UNIT_STAFF } from './roles';

const BASIS =
  'Luật Tố cáo Đ.56: who sent it stays secret at receipt, transfer and resolving; service rule: two people open it';
const COPY_BASIS = 'Luật Tố cáo Đ.56: what tells who the denouncer is goes from what verifiers get';

/**
 * Who sent a sealed letter is opened on a reasoned request by the head or a named handler and the consent of a custodian,
 * for the one who asked, for some hours; who verifies gets a copy without names. Every kind of letter may be sealed, since
 * every sender may wish it.
 */
export function openings(states: readonly State[]): StepRow[] {
  const from = states.filter((state) => state !== 'submitted');
  const opening = { from, to: 'stay', public: false, basis: BASIS } as const;
  return [
    row({
      ...opening,
      step: 'request_opening',
      by: [...UNIT_STAFF],
      needs: ['reason'],
      guards: ['head-or-named-handler', 'identity-is-sealed'],
      effects: ['vault.requestOpening'],
    }),
    row({
      ...opening,
      step: 'consent_opening',
      by: ['system'],
      needs: ['openingId', 'accountId'],
      guards: ['opening-waits', 'opening-by-second-person'],
    }),
    row({
      ...opening,
      step: 'refuse_opening',
      by: ['system'],
      needs: ['openingId', 'accountId', 'reason'],
      guards: ['opening-waits', 'opening-by-second-person'],
    }),
    row({ ...opening, step: 'end_opening', by: ['system'], needs: ['openingId'] }),
    row({
      ...opening,
      step: 'redact',
      by: [...UNIT_STAFF],
      needs: ['redactionId'],
      takes: ['attachmentId'],
      guards: ['head-or-named-handler'],
      basis: COPY_BASIS,
    }),
    row({
      ...opening,
      step: 'name_verifier',
      by: [...LEADERS],
      needs: ['accountId'],
      guards: ['colleague', 'redacted-copy-there'],
      effects: ['petitions.nameVerifier'],
      basis: COPY_BASIS,
    }),
    row({
      ...opening,
      step: 'dismiss_verifier',
      by: [...LEADERS],
      needs: ['accountId'],
      takes: ['reason'],
      guards: ['named-to-verify'],
      effects: ['petitions.dismissVerifier'],
      basis: COPY_BASIS,
    }),
    // Who verifies sees the copy and not the case: the service takes the step for them.
    row({
      ...opening,
      step: 'report_verification',
      by: ['system'],
      needs: ['accountId', 'text'],
      guards: ['named-to-verify'],
      basis: COPY_BASIS,
    }),
  ];
}
