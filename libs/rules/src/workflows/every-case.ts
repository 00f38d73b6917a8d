import { row, type StepRow } from '../engine/workflow';
import type { State } from '../vocabulary';

/** The early states are the same in every workflow, so that classifying a case can move it from one to another. */
export const BEFORE_TRIAGE: readonly State[] = ['submitted', 'at_desk'];

/** Heads who lead a unit that owns cases. */
export const LEADERS = ['ward_leader', 'superior_head'] as const;
/** Everyone who works in a unit that owns cases. */
export const UNIT_STAFF = ['ward_officer', ...LEADERS] as const;

/** How every letter comes in, finds its unit and is classified. */
export function arrival(): StepRow[] {
  return [
    row({
      step: 'route',
      from: ['submitted'],
      to: 'triage',
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
      to: 'triage',
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
      from: ['triage'],
      to: 'triage',
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
      from: ['triage'],
      to: 'at_desk',
      by: [...UNIT_STAFF],
      needs: ['reason'],
      stops: ['triage'],
      effects: ['casework.toDesk'],
      basis: 'Luật Tiếp công dân Đ.26(1)(b)',
    }),
    row({
      step: 'classify',
      from: ['at_desk', 'triage'],
      to: 'stay',
      by: ['reception_officer', ...UNIT_STAFF],
      needs: ['type'],
      takes: ['subject', 'reason'],
      effects: ['petitions.classified', 'casework.toHead'],
      reclassifies: true,
      public: false,
      basis: 'TT 05/2021/TT-TTCP (by content, not by title)',
    }),
  ];
}

/** One affair may bring many letters: an officer says that two cases belong to the same matter (vụ việc). */
export function matter(states: readonly State[]): StepRow[] {
  const from = states.filter((state) => state !== 'submitted');
  return [
    row({
      step: 'join_matter',
      from,
      to: 'stay',
      by: ['system', 'reception_officer', ...UNIT_STAFF],
      needs: ['related'],
      takes: ['matterId'],
      guards: ['related-in-same-unit'],
      effects: ['casework.joinMatter'],
      public: false,
      basis: 'Nghị định 55/2022/NĐ-CP: one file for each matter',
    }),
  ];
}

/** How any case ends without being resolved here. */
export function otherEnds(open: readonly State[]): StepRow[] {
  return [
    row({
      step: 'forward',
      from: open.filter((state) => state !== 'submitted'),
      to: 'forwarded',
      by: ['reception_officer', ...UNIT_STAFF],
      needs: ['body', 'reason'],
      stops: ['acknowledge', 'triage', 'answer'],
      basis: 'Luật Tiếp công dân Đ.26; Luật Tố cáo Đ.24(2)',
    }),
    row({
      step: 'file',
      from: open.filter((state) => state === 'at_desk' || state === 'triage'),
      to: 'filed',
      by: ['reception_officer', ...LEADERS],
      needs: ['reason'],
      stops: ['acknowledge', 'triage', 'answer'],
      basis: 'TT 05/2021/TT-TTCP Đ.6(2)(b)',
    }),
    row({
      step: 'withdraw',
      from: open,
      to: 'withdrawn',
      by: ['citizen'],
      needs: [],
      takes: ['reason'],
      stops: ['acknowledge', 'triage', 'answer'],
      basis: 'Luật Khiếu nại Đ.10; Luật Tố cáo Đ.33',
    }),
  ];
}

/** What happens to an open case by itself: a day passes, a breach climbs, a unit is succeeded. */
export function byTime(open: readonly State[]): StepRow[] {
  return [
    row({
      step: 'breach',
      from: open,
      to: 'stay',
      by: ['system'],
      needs: ['deadlineId'],
      effects: ['casework.breach', 'supervision.enterLadder'],
      owes: ['climb-ladder'],
      public: false,
      basis: 'domain.md 6.1 quá hạn',
    }),
    row({
      step: 'escalate',
      from: open,
      to: 'stay',
      by: ['system'],
      needs: ['deadlineId', 'rung', 'unitId'],
      effects: ['supervision.recordRung'],
      public: false,
      basis: 'ladder.ts',
    }),
    row({
      step: 'succeed',
      from: open,
      to: 'stay',
      by: ['system'],
      needs: ['unitId'],
      moves: true,
      basis: 'Luật 72/2025/QH15 Đ.54(8)',
    }),
  ];
}
