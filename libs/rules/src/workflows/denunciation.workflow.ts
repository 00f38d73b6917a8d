import { row, type StepRow, type Workflow } from '../engine/workflow';
import { CONTINUATIONS, DENUNCIATION_REFUSALS, type State, WITHDRAWAL_MEANS } from '../vocabulary';
import { arrival } from './arrival';
import { denunciationElsewhere } from './denunciation-elsewhere';
import { denunciationResolution } from './denunciation-resolution';
import { attaching, byTime, letters, matter, people, urging } from './every-case';
import { BEFORE_ACCEPTANCE_DUTIES, transferInTime } from './outside-competence';
import { withProtection } from './protection';
import { LEADERS, UNIT_STAFF } from './roles';
import { openings } from './secrecy';
import { assignment, eligibility, informing, signature } from './signature';

const OPEN: readonly State[] = [
  'submitted',
  'at_desk',
  'awaiting_signature',
  'triage',
  'in_progress',
  'suspended',
  'decided',
  'terminated',
];
const ENDS: readonly State[] = ['closed', 'refused', 'guided', 'forwarded', 'filed', 'withdrawn'];

/** What every denunciation has, the first and the further one: `own` are the rows of the one at hand. */
export function denouncing(open: readonly State[], ends: readonly State[], own: readonly StepRow[]): StepRow[] {
  return withProtection(open, ends, [
    ...arrival(),
    ...own,
    informing(),
    ...eligibility('Luật Tố cáo Đ.23, Đ.29(1); TT 05/2021/TT-TTCP Đ.6'),
    row({
      step: 'accept',
      from: ['triage'],
      to: 'in_progress',
      by: [...LEADERS],
      takes: ['text'],
      guards: ['eligible', 'not-found-outside'],
      stops: BEFORE_ACCEPTANCE_DUTIES,
      starts: ['resolve', 'notify_acceptance'],
      letters: ['acceptance'],
      basis: 'Luật Tố cáo Đ.29, Đ.29(3), Đ.30(1); Đ.37(2) for a further one',
    }),
    row({
      step: 'refuse',
      from: ['awaiting_signature', 'triage'],
      to: 'refused',
      by: [...LEADERS],
      needs: ['ground', 'reason'],
      choices: { ground: DENUNCIATION_REFUSALS },
      stops: BEFORE_ACCEPTANCE_DUTIES,
      letters: ['refusal'],
      basis: 'Luật Tố cáo Đ.24(1), (3), Đ.29(1)',
    }),
    assignment('Luật Tố cáo Đ.31, Đ.56'),
    ...withdrawal(open),
    ...denunciationResolution(),
    transferInTime('Luật Tố cáo Đ.24(2)'),
    ...denunciationElsewhere(),
    ...people(open),
    ...matter([...open, ...ends]),
    ...letters([...open, ...ends]),
    ...openings([...open, ...ends]),
    urging(open, ['superior_head']),
    attaching(open),
    ...byTime(open),
  ]);
}

/** A withdrawal, made here or brought to the office, ends nothing by itself: signs of a breach, a threat or a slander are still resolved (LTC Đ.33). */
function withdrawal(open: readonly State[]): StepRow[] {
  const basis = 'Luật Tố cáo Đ.33 (am. Luật 136/2025/QH15); NĐ 156/2026/NĐ-CP Đ.1, forms 02, 03';
  return [
    row({
      step: 'withdraw',
      from: open.filter((state) => state !== 'decided' && state !== 'terminated'),
      to: 'stay',
      by: ['citizen', ...UNIT_STAFF],
      takes: ['reason'],
      basis,
    }),
    row({
      step: 'accept_withdrawal',
      from: ['awaiting_signature', 'triage'],
      to: 'withdrawn',
      by: [...LEADERS],
      needs: ['means', 'reason'],
      choices: { means: WITHDRAWAL_MEANS },
      guards: ['whole-withdrawal-stands'],
      stops: BEFORE_ACCEPTANCE_DUTIES,
      basis,
    }),
    row({
      step: 'withdraw_part',
      from: ['triage', 'in_progress', 'suspended'],
      to: 'stay',
      by: [...UNIT_STAFF],
      needs: ['text', 'means'],
      choices: { means: WITHDRAWAL_MEANS },
      basis,
    }),
    row({
      step: 'continue_after_withdrawal',
      from: ['triage', 'in_progress', 'suspended'],
      to: 'stay',
      by: [...LEADERS],
      needs: ['ground', 'reason'],
      choices: { ground: CONTINUATIONS },
      guards: ['withdrawal-made'],
      basis,
    }),
  ];
}

/** Tố cáo: always for the competent head alone (audience `head`). */
export const DENUNCIATION: Workflow = {
  id: 'denunciation',
  opensIn: 'submitted',
  ends: ENDS,
  steps: denouncing(OPEN, ENDS, [
    ...signature(['accept'], 'Luật Tố cáo Đ.22, Đ.23(1)'),
    row({
      step: 'extend_intake',
      from: ['triage'],
      to: 'stay',
      by: [...LEADERS],
      needs: ['reason'],
      circumstance: 'several_places',
      guards: ['circumstance-open'],
      effects: ['casework.circumstance'],
      public: false,
      basis: 'Luật Tố cáo Đ.24(1): 10 working days in all when several places must be verified',
    }),
  ]),
};
