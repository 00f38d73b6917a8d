import type { Evidence } from '../deadlines/rule';
import type { InForce } from '../engine/effective';
import type { CaseKind } from '../vocabulary';

/** What is asked of a letter before it is accepted; each is put so that `yes` means: this condition is met. */
export const ELIGIBILITY_LINES = [
  'dated',
  'sender_named',
  'sender_address',
  'signed',
  'in_vietnamese',
  'readable',
  'sender_genuine',
  'not_duplicate',
  'one_addressee',
  'one_matter',
  'representatives',
  'mandate',
  'acts_lawfully',
  'able_to_act',
  'in_time',
  'act_identified',
  'act_open_to_complaint',
  'own_rights',
  'not_before_court',
  'content_not_withdrawn',
  'no_second_decision',
  'not_resolved',
  'not_guided',
  'within_law',
  'competent',
  'identifiable',
  'no_complaint_in_disguise',
  'content_clear',
] as const;
export type EligibilityLine = (typeof ELIGIBILITY_LINES)[number];

/** A line's question, where its wording changed with the law; otherwise the line asks by its own name. */
export const ELIGIBILITY_QUESTIONS = [...ELIGIBILITY_LINES, 'acts_lawfully_notarised'] as const;
export type EligibilityQuestion = (typeof ELIGIBILITY_QUESTIONS)[number];

/** Facts of a case from which the system may answer a line. */
export type KnownFact =
  | 'received'
  | 'name'
  | 'address'
  | 'signature'
  | 'language'
  | 'anonymity'
  | 'alike'
  | 'addressees'
  | 'contents'
  | 'group'
  | 'mandate'
  | 'authority'
  | 'filing'
  | 'earlier-decision'
  | 'earlier-guidance'
  | 'earlier-withdrawal'
  | 'leaders';

/** One condition as the law put it from one day to another; a line whose law changed has a row for each wording. */
export interface LineRow {
  readonly line: EligibilityLine;
  readonly kinds: readonly CaseKind[];
  readonly inForce: InForce;
  readonly question: EligibilityQuestion;
  /** null: only a reader of the letter can say. */
  readonly knownBy: KnownFact | null;
  readonly basis: string;
  readonly evidence: Evidence;
}

type Said = Pick<LineRow, 'line' | 'kinds' | 'basis'> &
  Partial<Pick<LineRow, 'question' | 'knownBy' | 'evidence'>> & { readonly from?: string; readonly to?: string };

/** The first day of the Luật Khiếu nại: earlier than any letter the service holds. */
const FIRST_DAY = '2012-07-01';

/** Fills a row's ordinary columns, so that the tables show only what is said. */
export function line({ from, to, ...said }: Said): LineRow {
  return {
    line: said.line,
    kinds: said.kinds,
    inForce: { from: from ?? FIRST_DAY, to: to ?? null },
    question: said.question ?? said.line,
    knownBy: said.knownBy ?? null,
    basis: said.basis,
    evidence: said.evidence ?? 'primary-copy',
  };
}
