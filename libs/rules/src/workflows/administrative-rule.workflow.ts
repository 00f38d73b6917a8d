import { row, type Workflow } from '../engine/workflow';
import { PUBLICATION_MEANS } from '../vocabulary';
import { answering, FEEDBACK } from './feedback.workflow';
import { transferInTime } from './outside-competence';
import { UNIT_STAFF } from './roles';

/** Phản ánh, kiến nghị về quy định hành chính: handed on within its own days, and its result made public (NĐ 20/2008). */
export const ADMINISTRATIVE_RULE: Workflow = {
  id: 'administrative_rule',
  opensIn: FEEDBACK.opensIn,
  ends: FEEDBACK.ends,
  steps: [
    ...answering({
      answer: 'Nghị định 20/2008/NĐ-CP (am. 48/2013, 92/2017)',
      forward: 'Nghị định 20/2008/NĐ-CP Đ.9(1)(d)',
    }),
    { ...transferInTime('Nghị định 20/2008/NĐ-CP Đ.9(1)(d)'), from: ['triage'] },
    row({
      step: 'publish',
      from: ['answered', 'closed'],
      to: 'stay',
      by: [...UNIT_STAFF],
      needs: ['means', 'on'],
      choices: { means: PUBLICATION_MEANS },
      guards: ['day-not-ahead'],
      basis: 'Nghị định 20/2008/NĐ-CP: the result is made public',
    }),
  ],
};
