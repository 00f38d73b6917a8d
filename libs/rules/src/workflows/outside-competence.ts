import { row, type StepRow } from '../engine/workflow';
import { type Duty, FILINGS, GUIDANCES, RETURNS, type State } from '../vocabulary';
import { LEADERS, OFFICE } from './roles';

/** What the office owed for a letter it had not taken up ends with its word on the letter. */
export const BEFORE_ACCEPTANCE_DUTIES: readonly Duty[] = [
  'acknowledge',
  'triage',
  'process',
  'sign',
  'accept',
  'transfer',
  'review',
  'ask_report',
  'answer',
];

const AT_HAND: readonly State[] = ['at_desk', 'awaiting_signature', 'triage'];

interface Ways {
  readonly forward: string;
  readonly guide: string;
  /** States beyond the queue from which it may still be found to belong elsewhere. */
  readonly later?: readonly State[];
}

/** Letters that are not resolved here: guided once, forwarded, returned with their papers, or filed (domain.md 3.5). */
export function outsideCompetence({ forward, guide, later = [] }: Ways): StepRow[] {
  return [
    row({
      step: 'guide',
      from: AT_HAND,
      to: 'guided',
      by: [...OFFICE],
      needs: ['ground', 'reason'],
      choices: { ground: GUIDANCES },
      guards: ['not-sent-on-before'],
      stops: BEFORE_ACCEPTANCE_DUTIES,
      letters: ['guidance'],
      basis: guide,
    }),
    row({
      step: 'forward',
      from: [...AT_HAND, ...later],
      to: 'forwarded',
      by: [...OFFICE],
      needs: ['body', 'reason'],
      guards: ['not-sent-on-before'],
      stops: [...BEFORE_ACCEPTANCE_DUTIES, 'resolve'],
      letters: ['transfer'],
      basis: forward,
    }),
    row({
      step: 'return_letter',
      from: AT_HAND,
      to: 'returned',
      by: [...OFFICE],
      needs: ['ground', 'reason'],
      choices: { ground: RETURNS },
      stops: BEFORE_ACCEPTANCE_DUTIES,
      letters: ['return'],
      basis: 'TT 07/2014/TT-TTCP Đ.8(2), Đ.10 (kept in TT 05/2021/TT-TTCP)',
    }),
    row({
      step: 'file',
      from: AT_HAND,
      to: 'filed',
      by: ['reception_officer', ...LEADERS],
      needs: ['reason'],
      takes: ['ground'],
      choices: { ground: FILINGS },
      stops: BEFORE_ACCEPTANCE_DUTIES,
      starts: ['keep'],
      basis: 'TT 05/2021/TT-TTCP Đ.6(2)(b)',
    }),
  ];
}

/** Found not to belong here: from receipt there are few days to hand it on. */
export function transferInTime(basis: string): StepRow {
  return row({
    step: 'find_outside_competence',
    from: ['awaiting_signature', 'triage'],
    to: 'stay',
    by: [...LEADERS, 'ward_officer'],
    needs: ['reason'],
    starts: ['transfer'],
    startsOn: 'signed',
    stops: ['triage'],
    public: false,
    basis,
  });
}
