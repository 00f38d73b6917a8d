import { row, type Workflow } from '../engine/workflow';
import type { State } from '../vocabulary';
import { arrival } from './arrival';
import { attaching, byTime, letters, matter, people, urging } from './every-case';
import { BEFORE_ACCEPTANCE_DUTIES, outsideCompetence } from './outside-competence';
import { withProtection } from './protection';
import { LEADERS, UNIT_STAFF } from './roles';
import { openings } from './secrecy';
import { assignment } from './signature';

const OPEN: readonly State[] = ['submitted', 'at_desk', 'triage', 'in_progress'];
const ENDS: readonly State[] = ['concluded', 'guided', 'returned', 'forwarded', 'filed', 'withdrawn'];

/** Yêu cầu đối thoại: received, routed, taken up, and concluded by what was held; its own stages come with the dialogues. */
export const DIALOGUE: Workflow = {
  id: 'dialogue',
  opensIn: 'submitted',
  ends: ENDS,
  steps: withProtection(OPEN, ENDS, [
    ...arrival(),
    row({
      step: 'accept',
      from: ['triage'],
      to: 'in_progress',
      by: [...UNIT_STAFF],
      takes: ['text'],
      stops: ['acknowledge', 'triage', 'process'],
      basis: 'Luật Tiếp công dân Đ.28(1); Quy định 11-QĐi/TW',
    }),
    assignment('service rule: the head assigns'),
    row({
      step: 'conclude',
      from: ['in_progress'],
      to: 'concluded',
      by: [...LEADERS],
      needs: ['text'],
      basis: 'Luật Tiếp công dân Đ.28; Luật 10/2022/QH15 Đ.27',
    }),
    row({
      step: 'withdraw',
      from: OPEN,
      to: 'withdrawn',
      by: ['citizen'],
      takes: ['reason'],
      stops: BEFORE_ACCEPTANCE_DUTIES,
      basis: 'Luật Tiếp công dân Đ.7(1)',
    }),
    ...outsideCompetence({
      forward: 'Luật Tiếp công dân Đ.26',
      guide: 'Luật Tiếp công dân Đ.25(3), Đ.26',
      later: ['in_progress'],
    }),
    ...people(OPEN),
    ...matter([...OPEN, ...ENDS]),
    ...letters([...OPEN, ...ENDS]),
    ...openings([...OPEN, ...ENDS]),
    urging(OPEN, ['superior_head', 'committee_leader']),
    attaching(OPEN),
    ...byTime(OPEN),
  ]).map((taken) => ({ ...taken, from: taken.from.filter((state) => state !== 'awaiting_signature') })),
};
