import { row, type StepRow } from '../engine/workflow';
import type { Role, State } from '../vocabulary';
import { LEADERS, OFFICE } from './roles';

/** One affair may bring many letters: an officer says that two cases belong to the same matter (vụ việc). */
export function matter(states: readonly State[]): StepRow[] {
  const from = states.filter((state) => state !== 'submitted');
  return [
    row({
      step: 'join_matter',
      from,
      to: 'stay',
      by: ['system', ...OFFICE],
      needs: ['related'],
      takes: ['matterId'],
      guards: ['related-in-same-unit'],
      effects: ['casework.joinMatter'],
      public: false,
      basis: 'service rule: one file for each matter',
    }),
  ];
}

/** Who works on a case changes: the desk of one who leaves is handed over, whom the matter concerns stands aside. */
export function people(open: readonly State[]): StepRow[] {
  const from = open.filter((state) => state !== 'submitted');
  return [
    row({
      step: 'hand_over',
      from,
      to: 'stay',
      by: [...LEADERS],
      needs: ['fromAccountId', 'accountId', 'reason'],
      guards: ['handles-it', 'colleague'],
      effects: ['casework.handOver'],
      public: false,
      basis: 'service rule: the head assigns',
    }),
    row({
      step: 'recuse',
      from,
      to: 'stay',
      by: [...OFFICE],
      needs: ['accountId', 'reason'],
      guards: ['recusal-of-oneself-or-below', 'somebody-remains'],
      effects: ['casework.recuse'],
      public: false,
      basis: 'service rule: nobody handles a matter that concerns himself',
    }),
  ];
}

/** A letter is drafted by one, approved and issued by others; it takes its number as it is issued. */
export function letters(states: readonly State[]): StepRow[] {
  const from = states.filter((state) => state !== 'submitted');
  const basis = 'Nghị định 30/2020/NĐ-CP Đ.8, Đ.15, Đ.16';
  const letter = { from, to: 'stay', basis } as const;
  return [
    row({
      ...letter,
      step: 'draft_letter',
      by: [...OFFICE],
      needs: ['letterKind'],
      guards: ['letter-fits'],
      effects: ['letters.draft'],
      public: false,
    }),
    row({
      ...letter,
      step: 'approve_letter',
      // At the desk, which has no head of its own, another of its officers.
      by: ['reception_officer', ...LEADERS],
      needs: ['letterId'],
      // Of a denunciation: whoever approves has read that the names in it may stand there.
      takes: ['checks'],
      guards: ['letter-is-open', 'letter-is-complete', 'letter-by-second-person', 'letter-names-nobody'],
      effects: ['letters.approve'],
      public: false,
    }),
    row({
      ...letter,
      step: 'issue_letter',
      by: [...OFFICE],
      needs: ['letterId'],
      guards: ['letter-is-approved', 'letter-by-second-person'],
      effects: ['letters.issue'],
    }),
  ];
}

/** Đôn đốc: whoever an overdue case has climbed to asks in writing for progress, reason and result; it resolves nothing itself. */
export function urging(open: readonly State[], by: readonly Role[]): StepRow {
  return row({
    step: 'urge',
    from: open.filter((state) => state !== 'submitted'),
    to: 'stay',
    by,
    fromAbove: true,
    needs: ['text'],
    public: false,
    basis: 'Luật Tiếp công dân Đ.26(1)(b); Nghị định 154/2026/NĐ-CP Đ.15(3); TT 05/2021/TT-TTCP Đ.14(2)',
  });
}

/**
 * A file that the sender sends along, after the letter or later; the case stays where it is. The file itself comes by its
 * own route and is named by the service, so that no page can take the step without one.
 */
export function attaching(open: readonly State[]): StepRow {
  return row({
    step: 'attach',
    from: open,
    to: 'stay',
    by: ['citizen'],
    needs: ['attachmentId'],
    basis: 'Nghị định 154/2026/NĐ-CP, form 02/TCD: what information and documents the sender brings is received',
  });
}

/** What happens to an open case by itself: a day passes, a breach climbs, a holiday notice comes in, a unit is succeeded. */
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
      step: 'recount',
      from: open,
      to: 'stay',
      by: ['system'],
      needs: [],
      effects: ['casework.recount', 'supervision.correctBreach'],
      basis: 'Bộ luật Lao động Đ.112(3): the yearly holiday notice',
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
