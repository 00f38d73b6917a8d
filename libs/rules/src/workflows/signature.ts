import { row, type StepRow } from '../engine/workflow';
import { type Duty, FINDINGS, SIGNATURE_MEANS, type State } from '../vocabulary';
import { LEADERS, OFFICE, UNIT_STAFF } from './roles';

/** How an unsigned khiếu nại or tố cáo becomes one that can be accepted; what waits for the signature starts on its day. */
export function signature(starts: readonly Duty[], basis: string): StepRow[] {
  return [
    row({
      step: 'ask_signature',
      from: ['awaiting_signature'],
      to: 'stay',
      by: [...OFFICE],
      needs: ['text'],
      stops: ['acknowledge', 'triage'],
      letters: ['guidance'],
      basis: `${basis}; Luật Tiếp công dân Đ.28(1)`,
    }),
    signing('at_desk', 'stay', starts, basis),
    signing('awaiting_signature', 'queue', starts, basis),
  ];
}

function signing(from: State, to: 'stay' | 'queue', starts: readonly Duty[], basis: string): StepRow {
  return row({
    step: 'record_signature',
    from: [from],
    to,
    by: [...OFFICE],
    needs: ['means', 'on'],
    takes: ['reason'],
    choices: { means: SIGNATURE_MEANS },
    guards: ['day-not-ahead'],
    starts,
    startsOn: 'given',
    stops: ['sign'],
    signs: true,
    letters: ['receipt'],
    basis,
  });
}

/** What happens next is told within ten working days also where it takes longer (LTCD Đ.28(1): needs more time). */
export function informing(): StepRow {
  return row({
    step: 'inform',
    from: ['awaiting_signature', 'triage'],
    to: 'stay',
    by: [...OFFICE],
    needs: ['text'],
    stops: ['acknowledge'],
    basis: 'Luật Tiếp công dân Đ.28(1)',
  });
}

/** The checklist of domain.md 3: filled in by what the system knows, decided by an officer, with a reason. */
export function eligibility(basis: string): StepRow[] {
  return [
    row({
      step: 'check_eligibility',
      from: ['awaiting_signature', 'triage'],
      to: 'stay',
      by: [...UNIT_STAFF],
      needs: ['finding', 'reason'],
      takes: ['checks'],
      choices: { finding: FINDINGS },
      guards: ['lines-of-the-checklist'],
      public: false,
      basis,
    }),
  ];
}

/** Whoever leads the unit names who handles a case. */
export function assignment(basis: string): StepRow {
  return row({
    step: 'assign',
    from: ['awaiting_signature', 'triage', 'in_progress'],
    to: 'stay',
    by: [...LEADERS],
    needs: ['accountId'],
    guards: ['colleague'],
    effects: ['casework.nameHandler'],
    public: false,
    basis,
  });
}
