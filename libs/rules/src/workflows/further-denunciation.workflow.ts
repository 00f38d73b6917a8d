import { row, type Workflow } from '../engine/workflow';
import type { State } from '../vocabulary';
import { denouncing } from './denunciation.workflow';
import { BEFORE_ACCEPTANCE_DUTIES } from './outside-competence';
import { LEADERS, UNIT_STAFF } from './roles';
import { signature } from './signature';

const OPEN: readonly State[] = [
  'submitted',
  'at_desk',
  'awaiting_signature',
  'triage',
  'awaiting_report',
  'in_progress',
  'suspended',
  'decided',
  'terminated',
];
const ENDS: readonly State[] = ['closed', 'upheld', 'refused', 'guided', 'forwarded', 'filed', 'withdrawn'];

/** Tố cáo tiếp: the direct superior looks at how a denunciation was resolved, or why it is overdue (LTC Đ.37, 38). */
export const FURTHER_DENUNCIATION: Workflow = {
  id: 'further_denunciation',
  opensIn: 'submitted',
  ends: ENDS,
  steps: denouncing(OPEN, ENDS, [
    ...signature(['review'], 'Luật Tố cáo Đ.22, Đ.23(1), Đ.37(1)'),
    row({
      step: 'uphold',
      from: ['triage'],
      to: 'upheld',
      by: [...LEADERS],
      needs: ['reason'],
      stops: BEFORE_ACCEPTANCE_DUTIES,
      letters: ['refusal'],
      basis: 'Luật Tố cáo Đ.37(2)(a): resolved rightly before, so not resolved again',
    }),
    row({
      step: 'find_overdue',
      from: ['triage'],
      to: 'stay',
      by: [...UNIT_STAFF],
      needs: ['reason'],
      stops: ['review'],
      starts: ['ask_report'],
      startsOn: 'signed',
      public: false,
      basis: 'Luật Tố cáo Đ.38(1): the one competent has not resolved it in time',
    }),
    row({
      step: 'request_report',
      from: ['triage'],
      to: 'awaiting_report',
      by: [...LEADERS],
      needs: ['body', 'text'],
      stops: ['ask_report', 'triage'],
      starts: ['report_delay'],
      public: false,
      basis: 'Luật Tố cáo Đ.38(2)',
    }),
    row({
      step: 'receive_report',
      from: ['awaiting_report'],
      to: 'triage',
      by: [...UNIT_STAFF],
      needs: ['text'],
      stops: ['report_delay'],
      public: false,
      basis: 'Luật Tố cáo Đ.38(3)',
    }),
  ]),
};
