import { row, type StepRow } from '../engine/workflow';
import { ON_PAPER, PROTECTION_DECISIONS, PROTECTION_ENDS, PROTECTION_REQUESTS, type State } from '../vocabulary';
import { LEADERS, UNIT_STAFF } from './roles';

/** Đ.51 and Đ.52 were read in copies of second hand. */
const DECIDING = 'Luật Tố cáo Đ.47, Đ.51, Đ.52 (Đ.51, Đ.52 read second-hand)';
const OFFICE_TARGET = 'service promise: decided in one working day; the circulars on its limits were not read';

/**
 * The rows of a kind of letter, with those that protect who sent it where that letter is for a head alone: a denunciation,
 * declared or suspected, whatever it is called later. Nothing that the office does ends a case while a request waits, and
 * no file is closed over a protection in force.
 */
export function withProtection(open: readonly State[], ends: readonly State[], rows: readonly StepRow[]): StepRow[] {
  return [...rows.map((taken) => endingLast(taken, ends)), ...protection(open, ends)];
}

function endingLast(taken: StepRow, ends: readonly State[]): StepRow {
  if (taken.by.includes('citizen') || !ends.some((end) => end === taken.to)) return taken;
  return { ...taken, guards: [...taken.guards, taken.to === 'closed' ? 'protection-over' : 'protection-decided'] };
}

/**
 * Protection of a denouncer, and of their spouse, parents and children: asked for on the tracking page or brought to the
 * office, in writing or, when urgent, by word of mouth and then in writing; the head decides on measures, also unasked,
 * and ends it with its ground. The persons named go to the vault, sealed to custodians. What waits can be decided, and
 * what is in force ended, in every state: neither dies with the case.
 */
function protection(open: readonly State[], ends: readonly State[]): StepRow[] {
  const from = open.filter((state) => state !== 'submitted');
  const always = [...new Set([...from, ...ends])];
  return [
    row({
      step: 'request_protection',
      from,
      to: 'stay',
      by: ['citizen'],
      needs: ['reason'],
      takes: ['persons'],
      guards: ['for-a-head-alone', 'protection-not-waiting'],
      starts: ['protect'],
      effects: ['vault.sealPersons'],
      basis: `Luật Tố cáo Đ.47, Đ.50; ${OFFICE_TARGET}`,
    }),
    row({
      step: 'record_protection_request',
      from,
      to: 'stay',
      by: [...UNIT_STAFF],
      needs: ['means', 'on', 'reason'],
      takes: ['persons'],
      choices: { means: PROTECTION_REQUESTS },
      guards: ['for-a-head-alone', 'protection-request-is-new', 'day-not-ahead'],
      starts: ['protect'],
      startsOn: 'given',
      effects: ['vault.sealPersons'],
      basis: `Luật Tố cáo Đ.50: in writing, by telephone or in person when urgent and then in writing; ${OFFICE_TARGET}`,
    }),
    row({
      step: 'refer_protection',
      from: always,
      to: 'stay',
      by: [...LEADERS],
      needs: ['body', 'reason'],
      guards: ['protection-waits'],
      basis: 'Luật Tố cáo Đ.51 (read second-hand): measures that another body takes; the request waits for its answer',
    }),
    row({
      step: 'decide_protection',
      from: always,
      to: 'stay',
      by: [...LEADERS],
      needs: ['outcome', 'reason'],
      takes: ['text'],
      choices: { outcome: PROTECTION_DECISIONS },
      guards: ['for-a-head-alone', 'protection-refused-on-request'],
      stops: ['protect'],
      basis: `${DECIDING}; ${OFFICE_TARGET}`,
    }),
    row({
      step: 'end_protection',
      from: always,
      to: 'stay',
      by: [...LEADERS],
      needs: ['ground', 'reason'],
      takes: ['means'],
      choices: { ground: PROTECTION_ENDS, means: ON_PAPER },
      guards: ['protection-in-force', 'protection-end-grounded'],
      basis: 'Luật Tố cáo Đ.54; Đ.54(2)(c) am. Luật 136/2025/QH15',
    }),
  ];
}
