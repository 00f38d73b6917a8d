import type { CaseDetail, OfferedStep } from '@libs/contracts';
import type { OfficeStep } from '../../words/takers';

export const STEP_GROUPS = ['onward', 'clock', 'elsewhere', 'keeping'] as const;
export type StepGroup = (typeof STEP_GROUPS)[number];

/**
 * Where each button stands, in this order: what moves the case first, then what changes its time, then what sends it
 * elsewhere, then the file. `own panel`: eligibility, letters, openings and copies without names have forms of
 * their own.
 */
const GROUP_OF: Record<OfficeStep, StepGroup | 'own panel'> = {
  place: 'onward',
  record_signature: 'onward',
  accept: 'onward',
  resume: 'onward',
  receive_report: 'onward',
  decide: 'onward',
  conclude: 'onward',
  answer: 'onward',
  enforce: 'onward',
  act_on_conclusion: 'onward',
  deliver: 'onward',
  publish: 'onward',
  report_handling: 'onward',
  refuse: 'onward',
  uphold: 'onward',
  find_overdue: 'onward',
  request_report: 'onward',
  classify: 'onward',
  ask_signature: 'onward',
  inform: 'onward',
  note_second_complaint: 'onward',
  ask: 'onward',
  verify: 'onward',
  schedule_dialogue: 'onward',
  hold_dialogue: 'onward',
  close: 'onward',
  extend: 'clock',
  extend_intake: 'clock',
  declare_complex: 'clock',
  declare_remote: 'clock',
  suspend: 'clock',
  terminate: 'clock',
  withdraw: 'clock',
  withdraw_part: 'clock',
  accept_withdrawal: 'clock',
  continue_after_withdrawal: 'clock',
  guide: 'elsewhere',
  forward: 'elsewhere',
  find_outside_competence: 'elsewhere',
  pass_to_inspection: 'elsewhere',
  return_letter: 'elsewhere',
  return_to_desk: 'elsewhere',
  assign: 'keeping',
  hand_over: 'keeping',
  recuse: 'keeping',
  urge: 'keeping',
  request_opening: 'own panel',
  redact: 'own panel',
  name_verifier: 'own panel',
  dismiss_verifier: 'keeping',
  record_protection_request: 'keeping',
  refer_protection: 'keeping',
  decide_protection: 'keeping',
  end_protection: 'keeping',
  join_matter: 'keeping',
  file: 'keeping',
  check_eligibility: 'own panel',
  draft_letter: 'own panel',
  approve_letter: 'own panel',
  issue_letter: 'own panel',
};
const ORDER = Object.keys(GROUP_OF);
const groupOf = ({ step }: OfferedStep) => (GROUP_OF as Readonly<Record<string, StepGroup | 'own panel'>>)[step];

/** The steps of one group that the case offers now, in the order of the table. */
export function stepsIn(group: StepGroup, offered: readonly OfferedStep[]): OfferedStep[] {
  return offered
    .filter((each) => groupOf(each) === group)
    .toSorted((a, b) => ORDER.indexOf(a.step) - ORDER.indexOf(b.step));
}

/**
 * The one step that most likely comes next: to classify what nobody has classified, else the first that moves the case.
 * None while the checklist of eligibility waits: the next thing to do is there.
 */
export function likelyStep({ kind, steps, timeline }: Pick<CaseDetail, 'kind' | 'steps' | 'timeline'>) {
  const [first, ...others] = stepsIn('onward', steps);
  if (kind === 'chua_phan_loai') return others.find(({ step }) => step === 'classify')?.step ?? first?.step;
  const waits = steps.some(isCheck) && !timeline.some(isCheck);
  return first?.step === 'accept' && waits ? undefined : first?.step;
}

const isCheck = ({ step }: { step: string }) => step === 'check_eligibility';
