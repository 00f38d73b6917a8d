import { row, type StepRow } from '../engine/workflow';
import { CLASSIFIED_KINDS } from '../vocabulary';
import { OFFICE, UNIT_STAFF } from './roles';

/** How every letter comes in, finds its unit and is classified. The same in every workflow, so that classifying can move a case from one to another. */
export function arrival(): StepRow[] {
  return [
    row({
      step: 'route',
      from: ['submitted'],
      to: 'queue',
      by: ['system'],
      needs: ['unitId'],
      moves: true,
      starts: ['triage'],
      basis: 'Luật Tiếp công dân Đ.26; routing receipt',
    }),
    row({
      step: 'send_to_desk',
      from: ['submitted'],
      to: 'at_desk',
      by: ['system'],
      needs: ['unitId'],
      moves: true,
      basis: 'Luật Tiếp công dân Đ.26; never guess a ward',
    }),
    row({
      step: 'place',
      from: ['at_desk'],
      to: 'queue',
      by: ['reception_officer', 'superior_head'],
      needs: ['unitId'],
      takes: ['reason'],
      moves: true,
      guards: ['unit-takes-cases'],
      starts: ['triage'],
      basis: 'Luật Tiếp công dân Đ.26(1)(b)',
    }),
    row({
      step: 'place',
      from: ['awaiting_signature', 'triage'],
      to: 'queue',
      by: ['superior_head'],
      needs: ['unitId', 'reason'],
      moves: true,
      guards: ['unit-takes-cases'],
      stops: ['triage'],
      starts: ['triage'],
      basis: 'Luật Tố cáo Đ.12(7), Đ.13',
    }),
    row({
      step: 'return_to_desk',
      from: ['awaiting_signature', 'triage'],
      to: 'at_desk',
      by: [...UNIT_STAFF],
      needs: ['reason'],
      stops: ['triage'],
      effects: ['casework.toDesk'],
      basis: 'Luật Tiếp công dân Đ.26(1)(b)',
    }),
    classify(),
  ];
}

/** By content, purpose and request, never by title; what turns out to need a signature waits for it from here on. */
function classify(): StepRow {
  return row({
    step: 'classify',
    from: ['at_desk', 'awaiting_signature', 'triage'],
    to: 'stay',
    by: [...OFFICE],
    needs: ['type'],
    takes: ['subject', 'reason'],
    choices: { type: CLASSIFIED_KINDS },
    guards: ['reclassification-reasoned', 'denunciation-while-protected'],
    effects: ['petitions.classified', 'casework.toHead', 'casework.toSuperior'],
    reclassifies: true,
    basis: 'TT 05/2021/TT-TTCP (by content, not by title)',
  });
}
