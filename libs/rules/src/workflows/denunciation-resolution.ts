import { row, type StepRow } from '../engine/workflow';
import {
  COMPLEXITY_CRITERIA,
  DENUNCIATION_SUSPENSIONS,
  DENUNCIATION_TERMINATIONS,
  FIRST_OUTCOMES,
  PUBLICATION_MEANS,
  SENDING_DUTIES,
  WITHDRAWAL_MEANS,
} from '../vocabulary';
import { LEADERS, UNIT_STAFF } from './roles';

/** Tố cáo from acceptance to what was done about its conclusion. */
export function denunciationResolution(): StepRow[] {
  return [
    row({
      step: 'verify',
      from: ['in_progress'],
      to: 'stay',
      by: [...UNIT_STAFF],
      needs: ['text'],
      public: false,
      basis: 'Luật Tố cáo Đ.31; NĐ 31/2019/NĐ-CP forms 10, 11',
    }),
    row({
      step: 'extend',
      from: ['in_progress'],
      to: 'stay',
      by: [...LEADERS],
      needs: ['days', 'criteria', 'reason'],
      choices: { criteria: COMPLEXITY_CRITERIA },
      guards: ['extension-within-limit'],
      effects: ['casework.extend'],
      letters: ['extension'],
      basis: 'Luật Tố cáo Đ.30(2), (3); NĐ 31/2019/NĐ-CP Đ.3, form 01: once, twice when specially complex',
    }),
    ...standstill(),
    row({
      step: 'conclude',
      from: ['in_progress'],
      to: 'decided',
      by: [...LEADERS],
      needs: ['outcome', 'text'],
      choices: { outcome: FIRST_OUTCOMES },
      stops: ['resolve'],
      starts: ['send_conclusion', 'handle'],
      public: false,
      basis: 'Luật Tố cáo Đ.35; NĐ 31/2019/NĐ-CP form 12',
    }),
    ...afterConclusion(),
  ];
}

function standstill(): StepRow[] {
  return [
    row({
      step: 'suspend',
      from: ['in_progress'],
      to: 'suspended',
      by: [...LEADERS],
      needs: ['ground', 'reason'],
      choices: { ground: DENUNCIATION_SUSPENSIONS },
      starts: ['send_suspension'],
      letters: ['suspension'],
      basis: 'Luật Tố cáo Đ.34(1), (2)',
    }),
    row({
      step: 'resume',
      from: ['suspended'],
      to: 'in_progress',
      by: [...LEADERS],
      needs: ['reason'],
      letters: ['resumption'],
      basis: 'Luật Tố cáo Đ.34(2)',
    }),
    row({
      step: 'terminate',
      from: ['in_progress', 'suspended'],
      to: 'terminated',
      by: [...LEADERS],
      needs: ['ground', 'reason'],
      takes: ['means'],
      choices: { ground: DENUNCIATION_TERMINATIONS, means: WITHDRAWAL_MEANS },
      guards: ['whole-withdrawal-stands', 'withdrawal-on-paper'],
      stops: ['resolve'],
      starts: ['send_suspension'],
      letters: ['termination'],
      basis: 'Luật Tố cáo Đ.34(3), (4)',
    }),
  ];
}

function afterConclusion(): StepRow[] {
  return [
    row({
      step: 'deliver',
      from: ['in_progress', 'suspended', 'decided', 'terminated'],
      to: 'stay',
      by: [...UNIT_STAFF],
      needs: ['on'],
      guards: ['day-not-ahead', 'something-to-deliver'],
      stops: SENDING_DUTIES,
      basis: 'Luật Tố cáo Đ.29(3), Đ.34(4), Đ.35(3)',
    }),
    row({
      step: 'act_on_conclusion',
      from: ['decided'],
      to: 'stay',
      by: [...LEADERS],
      needs: ['text'],
      stops: ['handle'],
      starts: ['report_handling'],
      public: false,
      basis: 'Luật Tố cáo Đ.36(1)',
    }),
    row({
      step: 'report_handling',
      from: ['decided'],
      to: 'stay',
      by: [...UNIT_STAFF],
      needs: ['text'],
      stops: ['report_handling'],
      public: false,
      basis: 'Luật Tố cáo Đ.36(3)',
    }),
    row({
      step: 'publish',
      from: ['decided'],
      to: 'stay',
      by: [...UNIT_STAFF],
      needs: ['means', 'on'],
      choices: { means: PUBLICATION_MEANS },
      guards: ['day-not-ahead'],
      starts: ['post'],
      startsOn: 'given',
      basis: 'Luật Tố cáo Đ.40; NĐ 31/2019/NĐ-CP Đ.6(2): at least 15 days, without the denouncer',
    }),
    row({
      step: 'close',
      from: ['decided', 'terminated'],
      to: 'closed',
      by: [...UNIT_STAFF],
      guards: ['nothing-owed'],
      basis: 'Luật Tố cáo Đ.39: the file is closed and kept',
    }),
  ];
}
