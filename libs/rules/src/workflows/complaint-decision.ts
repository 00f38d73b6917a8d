import { row, type StepRow } from '../engine/workflow';
import { PUBLICATION_MEANS, SENDING_DUTIES } from '../vocabulary';
import { UNIT_STAFF } from './roles';

/** What follows the decision on a complaint: sent, made public, in force, carried out. */
export function complaintDecision(): StepRow[] {
  return [
    row({
      step: 'deliver',
      from: ['in_progress', 'suspended', 'decided', 'in_force', 'terminated'],
      to: 'stay',
      by: [...UNIT_STAFF],
      needs: ['on'],
      guards: ['day-not-ahead', 'something-to-deliver'],
      stops: SENDING_DUTIES,
      basis: 'Luật Khiếu nại Đ.11a(3), Đ.32, Đ.41(1); NĐ 124/2020/NĐ-CP Đ.28b, Đ.29(2)',
    }),
    row({
      step: 'publish',
      from: ['decided', 'in_force'],
      to: 'stay',
      by: [...UNIT_STAFF],
      needs: ['means', 'on'],
      choices: { means: PUBLICATION_MEANS },
      guards: ['day-not-ahead'],
      stops: ['publish'],
      starts: ['post'],
      startsOn: 'given',
      basis: 'NĐ 124/2020/NĐ-CP Đ.29(3): kept posted for at least 15 days',
    }),
    row({
      step: 'note_second_complaint',
      from: ['decided'],
      to: 'stay',
      by: [...UNIT_STAFF],
      needs: ['reason'],
      stops: ['legal_effect'],
      basis: 'Luật Khiếu nại Đ.44(1): a first decision complained of again takes no effect by time',
    }),
    row({
      step: 'take_effect',
      from: ['decided'],
      to: 'in_force',
      by: ['system'],
      stops: ['legal_effect'],
      starts: ['enforce'],
      basis: 'Luật Khiếu nại Đ.44',
    }),
    row({
      step: 'enforce',
      from: ['in_force'],
      to: 'stay',
      by: [...UNIT_STAFF],
      needs: ['text'],
      stops: ['enforce'],
      basis: 'NĐ 124/2020/NĐ-CP Đ.31(1)',
    }),
    row({
      step: 'close',
      from: ['decided', 'in_force', 'terminated'],
      to: 'closed',
      by: [...UNIT_STAFF],
      guards: ['nothing-owed'],
      basis: 'Luật Khiếu nại Đ.34: the file is closed and kept',
    }),
  ];
}
