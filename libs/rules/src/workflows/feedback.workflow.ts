import { row, type Workflow } from '../engine/workflow';
import type { State } from '../vocabulary';
import { arrival, byTime, LEADERS, otherEnds, UNIT_STAFF } from './every-case';

const OPEN: readonly State[] = ['submitted', 'at_desk', 'triage', 'in_progress', 'awaiting_citizen'];

/** Kiến nghị and phản ánh, and whatever is not classified yet: from submission to rating and reopening. */
export const FEEDBACK: Workflow = {
  id: 'feedback',
  opensIn: 'submitted',
  ends: ['closed', 'forwarded', 'filed', 'withdrawn'],
  steps: [
    ...arrival(),
    row({
      step: 'accept',
      from: ['triage'],
      to: 'in_progress',
      by: [...UNIT_STAFF],
      needs: [],
      takes: ['text'],
      guards: ['classified'],
      stops: ['acknowledge', 'triage'],
      basis: 'Luật Tiếp công dân Đ.28(1)',
    }),
    row({
      step: 'assign',
      from: ['triage', 'in_progress'],
      to: 'stay',
      by: [...LEADERS],
      needs: ['accountId'],
      guards: ['colleague'],
      effects: ['casework.nameHandler'],
      public: false,
      basis: 'Luật Tiếp công dân Đ.18',
    }),
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
      basis: 'service promise, approved by the head',
    }),
    row({
      step: 'answer',
      from: ['in_progress', 'awaiting_citizen'],
      to: 'answered',
      by: [...UNIT_STAFF],
      needs: ['text'],
      stops: ['answer'],
      basis: 'Luật Tiếp công dân Đ.28(1)',
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
    ...otherEnds(OPEN),
    ...byTime(OPEN),
  ],
};
