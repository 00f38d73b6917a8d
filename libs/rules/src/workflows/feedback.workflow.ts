import { row, type StepRow, type Workflow } from '../engine/workflow';
import type { State } from '../vocabulary';
import { arrival } from './arrival';
import { attaching, byTime, letters, matter, people, urging } from './every-case';
import { BEFORE_ACCEPTANCE_DUTIES, outsideCompetence } from './outside-competence';
import { withProtection } from './protection';
import { LEADERS, UNIT_STAFF } from './roles';
import { openings } from './secrecy';
import { assignment } from './signature';

const OPEN: readonly State[] = ['submitted', 'at_desk', 'triage', 'in_progress', 'awaiting_citizen'];
const ENDS: readonly State[] = ['closed', 'guided', 'returned', 'forwarded', 'filed', 'withdrawn'];

/** From the queue to the answer and the citizen's word on it. */
export function answering(basis: { readonly answer: string; readonly forward: string }): StepRow[] {
  return withProtection([...OPEN, 'answered'], ENDS, [
    ...arrival(),
    row({
      step: 'accept',
      from: ['triage'],
      to: 'in_progress',
      by: [...UNIT_STAFF],
      takes: ['text'],
      guards: ['classified', 'not-found-outside'],
      stops: ['acknowledge', 'triage', 'process', 'transfer'],
      basis: 'Luật Tiếp công dân Đ.28(1)',
    }),
    assignment('service rule: the head assigns'),
    row({
      step: 'ask',
      from: ['in_progress'],
      to: 'awaiting_citizen',
      by: [...UNIT_STAFF],
      needs: ['text'],
      basis: 'Luật Tiếp công dân Đ.8(2); service promise',
    }),
    row({
      step: 'reply',
      from: ['awaiting_citizen'],
      to: 'in_progress',
      by: ['citizen'],
      needs: ['text'],
      basis: 'Luật Tiếp công dân Đ.7(2)',
    }),
    row({
      step: 'extend',
      from: ['in_progress'],
      to: 'stay',
      by: [...LEADERS],
      needs: ['days', 'reason'],
      guards: ['extension-within-limit'],
      effects: ['casework.extend'],
      letters: ['extension'],
      basis: 'service promise, approved by the head',
    }),
    row({
      step: 'answer',
      from: ['in_progress', 'awaiting_citizen'],
      to: 'answered',
      by: [...UNIT_STAFF],
      needs: ['text'],
      stops: ['answer'],
      basis: basis.answer,
    }),
    row({
      step: 'rate',
      from: ['answered'],
      to: 'closed',
      by: ['citizen'],
      needs: ['score'],
      takes: ['text'],
      effects: ['petitions.rated'],
      basis: 'service promise: the citizen judges the outcome',
    }),
    row({
      step: 'reopen',
      from: ['answered', 'closed'],
      to: 'in_progress',
      by: ['citizen'],
      needs: ['reason'],
      guards: ['within-reopening-time'],
      starts: ['answer'],
      basis: 'service promise: 30 days after the answer',
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
      forward: basis.forward,
      guide: 'Luật Tiếp công dân Đ.25(3), Đ.26(2)',
      later: ['in_progress', 'awaiting_citizen'],
    }),
    ...people(OPEN),
    ...matter([...OPEN, 'answered', ...ENDS]),
    ...letters([...OPEN, 'answered', ...ENDS]),
    ...openings([...OPEN, 'answered', ...ENDS]),
    urging(OPEN, ['superior_head', 'committee_leader']),
    attaching(OPEN),
    ...byTime(OPEN),
  ]).map(withoutSignature);
}

/** No letter of this kind waits for a signature: that state is not part of its way. */
function withoutSignature(taken: StepRow): StepRow {
  return { ...taken, from: taken.from.filter((state) => state !== 'awaiting_signature') };
}

/** Kiến nghị and phản ánh, and whatever is not classified yet: from submission to rating and reopening. */
export const FEEDBACK: Workflow = {
  id: 'feedback',
  opensIn: 'submitted',
  ends: ENDS,
  steps: answering({ answer: 'Luật Tiếp công dân Đ.28(1)', forward: 'Luật Tiếp công dân Đ.26(2)(b)' }),
};
