import type { CaseKind, Duty, State } from '@libs/rules';

export const brand = {
  name: 'Lắng Nghe',
  place: 'Bắc Ninh Province',
  purpose: 'Petitions and requests for dialogue, heard and answered',
};

export const frame = {
  skip: 'Skip to the main part',
  language: 'Language',
  menu: 'Pages',
  copy: 'Copy',
  copied: 'Copied',
  loading: 'Loading…',
  cancel: 'Cancel',
  optional: 'optional',
};

export const emergency = {
  before: 'In danger? Call now:',
  police: 'Police',
  fire: 'Fire',
  ambulance: 'Ambulance',
};

export const failures = {
  heading: 'Not sent yet',
  check: (count: number) => (count === 1 ? 'One thing to look at again' : `${count} things to look at again`),
  noAnswer: 'The service cannot be reached. What you wrote is still here; check the network and try again.',
  unknown: 'Something unforeseen went wrong. What you wrote is still here; try again in a few minutes.',
  incomplete: 'Nothing was sent: something is missing.',
  required: 'Please fill this in.',
  retry: 'Try again',
};

export const kinds: Record<CaseKind, string> = {
  phan_anh: 'Feedback',
  kien_nghi: 'Proposal',
  khieu_nai: 'Complaint',
  to_cao: 'Denunciation',
  chua_phan_loai: 'Not yet classified',
  doi_thoai: 'Request for dialogue',
};

export const states: Record<State, string> = {
  submitted: 'Received, on its way',
  at_desk: 'At the reception desk',
  triage: 'Being read and classified',
  in_progress: 'Being resolved',
  awaiting_citizen: 'Waiting for the sender',
  answered: 'Answered',
  concluded: 'Concluded',
  closed: 'Closed',
  forwarded: 'Passed to the competent office',
  filed: 'Kept on file',
  withdrawn: 'Withdrawn by the sender',
};

export const duties: Record<Duty, string> = {
  acknowledge: 'Confirm receipt',
  triage: 'Read and classify',
  answer: 'Answer',
};

/** What happened, as the timeline tells it. */
export const happenings: Record<string, string> = {
  submit: 'Sent to the service',
  route: 'Brought to the ward',
  send_to_desk: 'Brought to the reception desk',
  place: 'The desk sent it to a ward',
  return_to_desk: 'Returned to the desk',
  classify: 'Classified',
  accept: 'Taken up',
  assign: 'Given to a handler',
  ask: 'The officer asks',
  reply: 'The sender answers',
  extend: 'Time extended',
  answer: 'Answered',
  conclude: 'Concluded',
  rate: 'Rated by the sender',
  reopen: 'Opened again at the sender’s request',
  forward: 'Passed to the competent office',
  file: 'Kept on file',
  withdraw: 'Withdrawn by the sender',
  breach: 'Overdue',
  escalate: 'Reported upwards because overdue',
  join_matter: 'Join to the same matter',
  succeed: 'Moved to the succeeding unit',
};

export const dates = {
  by: (date: string) => `by the end of ${date}`,
  overdueSince: (date: string) => `Overdue since ${date}`,
  metOn: (date: string) => `Done on ${date}`,
};
