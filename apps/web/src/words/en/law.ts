import type { CaseKind, CHOICES, Duty, LetterKind, Protection, State } from '@libs/rules';

export const kinds: Record<CaseKind, string> = {
  phan_anh: 'Feedback',
  kien_nghi: 'Proposal',
  khieu_nai: 'Complaint',
  khieu_nai_lan_hai: 'Second complaint',
  khieu_nai_ky_luat: 'Complaint about a disciplinary decision',
  to_cao: 'Denunciation',
  to_cao_tiep: 'Further denunciation',
  phan_anh_quy_dinh: 'Feedback on an administrative rule',
  chua_phan_loai: 'Not yet classified',
  doi_thoai: 'Request for dialogue',
};

export const states: Record<State, string> = {
  submitted: 'Received, on its way',
  at_desk: 'At the reception desk',
  awaiting_signature: 'Waiting for the sender to sign',
  triage: 'Being read and classified',
  in_progress: 'Being resolved',
  awaiting_citizen: 'Waiting for the sender',
  awaiting_report: 'Waiting for the report on the delay',
  suspended: 'Suspended',
  decided: 'Decided',
  in_force: 'The decision has legal effect',
  terminated: 'Ended without a decision',
  answered: 'Answered',
  concluded: 'Concluded',
  closed: 'Closed',
  refused: 'Not accepted',
  guided: 'Guidance given',
  returned: 'Letter returned',
  forwarded: 'Passed to the competent office',
  filed: 'Kept on file',
  upheld: 'Resolved rightly before, not resolved again',
  withdrawn: 'Withdrawn by the sender',
};

export const duties: Record<Duty, string> = {
  acknowledge: 'Say what happens with it',
  triage: 'Read and classify',
  process: 'Process the letter',
  sign: 'The sender signs',
  accept: 'Accept it, or say why not',
  transfer: 'Pass it to the competent office',
  answer: 'Answer',
  resolve: 'Resolve',
  notify_acceptance: 'Give notice that it is accepted',
  send_suspension: 'Send the decision to suspend, end or go on',
  send_decision: 'Send the decision',
  publish: 'Make the decision public',
  post: 'Kept posted',
  legal_effect: 'The decision takes legal effect',
  enforce: 'Carry out the decision',
  send_conclusion: 'Send the conclusion and tell the sender',
  handle: 'Act on the conclusion',
  report_handling: 'Report what was done',
  review: 'Review the further denunciation',
  ask_report: 'Ask for a report on the delay',
  report_delay: 'Report why it is late',
  protect: 'Decide on the request for protection',
  keep: 'Keep the letter on file',
};

export const letterKinds: Record<LetterKind, string> = {
  receipt: 'Receipt',
  acceptance: 'Notice of acceptance',
  refusal: 'Notice of refusal',
  guidance: 'Guidance',
  transfer: 'Transfer slip',
  return: 'Notice that the letter is returned',
  extension: 'Extension',
  suspension: 'Decision to suspend',
  resumption: 'Decision to go on',
  termination: 'Decision to end',
};

/** What was decided. */
export const outcomes: Record<(typeof CHOICES.outcome)[number], string> = {
  dung: 'Right',
  dung_mot_phan: 'Partly right',
  sai: 'Wrong',
  giu_nguyen_lan_dau: 'The first result stands',
  huy_sua_lan_dau: 'The first result is annulled or changed',
  protection_granted: 'Protection granted',
  protection_refused: 'Protection refused',
};

/** How the protection of a denouncer stands. */
export const protectionStands: Record<keyof Protection, string> = {
  waits: 'A request for protection waits for its decision',
  inForce: 'Protection is in force',
  awaitsPaper: 'The signed request for protection in writing has not come yet',
};
