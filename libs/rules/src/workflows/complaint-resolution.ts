import { row, type StepRow } from '../engine/workflow';
import {
  COMPLAINT_OUTCOMES,
  COMPLAINT_SUSPENSIONS,
  COMPLAINT_TERMINATIONS,
  COMPLEXITY_CRITERIA,
  FIRST_OUTCOMES,
  WITHDRAWAL_MEANS,
} from '../vocabulary';
import { BEFORE_ACCEPTANCE_DUTIES } from './outside-competence';
import { LEADERS, UNIT_STAFF } from './roles';

/** Khiếu nại from acceptance to the decision: verified, talked over, perhaps suspended, ended or withdrawn. */
export function complaintResolution(): StepRow[] {
  return [
    row({
      step: 'verify',
      from: ['in_progress'],
      to: 'stay',
      by: [...UNIT_STAFF],
      needs: ['text'],
      public: false,
      basis: 'Luật Khiếu nại Đ.29; NĐ 124/2020/NĐ-CP form 13',
    }),
    row({
      step: 'declare_complex',
      from: ['in_progress'],
      to: 'stay',
      by: [...LEADERS],
      needs: ['criteria', 'reason'],
      choices: { criteria: COMPLEXITY_CRITERIA },
      circumstance: 'complex',
      guards: ['circumstance-open'],
      effects: ['casework.circumstance'],
      letters: ['extension'],
      basis: 'Luật Khiếu nại Đ.28, Đ.37, Đ.50; NĐ 124/2020/NĐ-CP Đ.3a: written and kept in the file',
    }),
    row({
      step: 'declare_remote',
      from: ['in_progress'],
      to: 'stay',
      by: [...LEADERS],
      needs: ['reason'],
      circumstance: 'remote',
      guards: ['circumstance-open'],
      effects: ['casework.circumstance'],
      letters: ['extension'],
      basis: 'Luật Khiếu nại Đ.28, Đ.37: remote area, difficult travel',
    }),
    row({
      step: 'schedule_dialogue',
      from: ['in_progress'],
      to: 'stay',
      by: [...UNIT_STAFF],
      needs: ['on', 'text'],
      guards: ['dialogue-notice-in-time'],
      basis: 'Luật Khiếu nại Đ.30; NĐ 124/2020/NĐ-CP Đ.28(1)',
    }),
    row({
      step: 'hold_dialogue',
      from: ['in_progress'],
      to: 'stay',
      by: [...UNIT_STAFF],
      needs: ['on', 'text'],
      guards: ['day-not-ahead', 'dialogue-announced'],
      basis: 'Luật Khiếu nại Đ.30, Đ.30(6): an absence without good reason stops nothing; minutes, form 14',
    }),
    ...standstill(),
    row({
      step: 'withdraw',
      from: ['triage', 'in_progress', 'suspended'],
      to: 'stay',
      by: ['citizen', ...UNIT_STAFF],
      takes: ['reason'],
      basis: 'Luật Khiếu nại Đ.10: asked for here, made by a signed form or minutes',
    }),
    row({
      step: 'accept_withdrawal',
      from: ['triage'],
      to: 'withdrawn',
      by: [...LEADERS],
      needs: ['means', 'reason'],
      choices: { means: WITHDRAWAL_MEANS },
      guards: ['whole-withdrawal-stands'],
      stops: BEFORE_ACCEPTANCE_DUTIES,
      basis: 'Luật Khiếu nại Đ.10; NĐ 155/2026/NĐ-CP Đ.5',
    }),
    row({
      step: 'withdraw_part',
      from: ['triage', 'in_progress', 'suspended'],
      to: 'stay',
      by: [...UNIT_STAFF],
      needs: ['text', 'means'],
      choices: { means: WITHDRAWAL_MEANS },
      basis: 'Luật Khiếu nại Đ.10; NĐ 155/2026/NĐ-CP Đ.5',
    }),
    row({
      step: 'decide',
      from: ['in_progress'],
      to: 'decided',
      by: [...LEADERS],
      needs: ['outcome', 'text'],
      choices: { outcome: COMPLAINT_OUTCOMES },
      narrows: { khieu_nai: { outcome: FIRST_OUTCOMES }, khieu_nai_ky_luat: { outcome: FIRST_OUTCOMES } },
      guards: ['dialogue-held'],
      stops: ['resolve'],
      starts: ['send_decision', 'publish', 'legal_effect'],
      basis: 'Luật Khiếu nại Đ.31, Đ.40, Đ.53; NĐ 124/2020/NĐ-CP forms 15, 16',
    }),
  ];
}

/** Suspended, resumed, ended: the time of a suspension does not count (LKN Đ.11a). */
function standstill(): StepRow[] {
  const basis = 'Luật Khiếu nại Đ.11a; NĐ 124/2020/NĐ-CP Đ.28a, Đ.28b, forms 14a, 14b';
  return [
    row({
      step: 'suspend',
      from: ['in_progress'],
      to: 'suspended',
      by: [...LEADERS],
      needs: ['ground', 'reason'],
      choices: { ground: COMPLAINT_SUSPENSIONS },
      guards: ['suspension-in-force'],
      starts: ['send_suspension'],
      letters: ['suspension'],
      basis,
    }),
    row({
      step: 'resume',
      from: ['suspended'],
      to: 'in_progress',
      by: [...LEADERS],
      needs: ['reason'],
      starts: ['send_suspension'],
      letters: ['resumption'],
      basis,
    }),
    row({
      step: 'terminate',
      from: ['in_progress', 'suspended'],
      to: 'terminated',
      by: [...LEADERS],
      needs: ['ground', 'reason'],
      takes: ['means'],
      choices: { ground: COMPLAINT_TERMINATIONS, means: WITHDRAWAL_MEANS },
      guards: ['suspension-in-force', 'whole-withdrawal-stands', 'withdrawal-on-paper'],
      stops: ['resolve'],
      starts: ['send_suspension'],
      letters: ['termination'],
      basis,
    }),
  ];
}
