import type { PetitionType, Subject } from '@libs/rules';

export const casePage = {
  matter: 'Same matter',
  back: 'Back to the queue',
  letter: 'The letter',
  place: 'Where it happens',
  ward: 'Ward as written',
  neighbourhood: 'Neighbourhood, village',
  street: 'Street',
  address: 'Address in the letter',
  location: 'Coordinates',
  nothing: 'Not given',
  dialogue: 'Request for dialogue',
  with: 'Wants to meet',
  topic: 'About',
  groupSize: 'People',
  submitter: 'Sender',
  name: 'Full name',
  phone: 'Telephone',
  email: 'E-mail',
  submitterAddress: 'Address',
  anonymous: 'Without a name',
  sealed: 'Closed to this account.',
  handler: 'Handler',
  statedType: 'Kind the sender chose',
  subject: 'Field',
  unit: 'Unit that holds it',
  received: 'Received',
  headOnly: 'Only the competent head and the handlers named by that head may see this case.',
};

export const deadlines = {
  title: 'Due dates, and how they are counted',
  none: 'Nothing due yet.',
  due: 'Due',
  started: 'Counted from',
  met: (date: string) => `Done on ${date}`,
  breached: (date: string) => `Overdue since ${date}`,
  paused: (date: string) => `Paused since ${date}`,
  running: 'Running',
  limit: 'Binding limit',
  target: 'Target',
  counted: (count: number) => (count === 1 ? '1 day counted' : `${count} days counted`),
  skipped: (count: number) => (count === 1 ? '1 day not counted' : `${count} days not counted`),
  rolled: 'It fell on a day off and moved to the next working day.',
  basis: 'Basis',
  rule: (rule: string, version: string) => `Rule ${rule}, version ${version}`,
  calendarIncomplete: 'The calendar of that year is not complete; the date may change.',
  undetermined: 'not determined',
};

/** Reasons for a day that does not count, as the calendar gives them; any other is shown as it is. */
export const dayReasons: Record<string, string> = {
  weekend: 'weekend',
  holiday: 'public holiday',
  suspended: 'suspended',
};

export const timeline = {
  title: 'What happened',
  reason: 'Reason',
};

export const steps = {
  title: 'What can be done',
  none: 'Nothing for this account at the moment.',
  basis: 'Basis',
  submit: (action: string) => `Confirm: ${action}`,
  busy: 'Recording…',
  done: (action: string) => `Recorded: ${action}.`,
  conflict: 'Someone has just changed this case. Reload it and go on; what you wrote is still here.',
  reload: 'Reload the case',
  keptWords: 'This step is no longer open. What you wrote',
  choose: 'Choose…',
  signedOut: 'The session has ended. Sign in again in another tab, then press once more.',
};

/** A step's button. A step without an entry shows its own name. */
export const actions: Record<string, string> = {
  place: 'Send to a ward',
  return_to_desk: 'Return to the desk',
  classify: 'Classify',
  accept: 'Take up',
  assign: 'Name a handler',
  ask: 'Ask the sender',
  reply: 'Record the reply',
  extend: 'Extend the time',
  answer: 'Answer',
  conclude: 'Conclude',
  reopen: 'Open again',
  forward: 'Pass to the competent office',
  file: 'Keep on file',
  join_matter: 'Join to the same matter',
  withdraw: 'Record the withdrawal',
};

export const stepFields: Record<string, string> = {
  type: 'Kind',
  subject: 'Field',
  unitId: 'Ward',
  accountId: 'Handler',
  days: 'Days added',
  score: 'Score, 1 to 5',
  text: 'Words to the citizen',
  reason: 'Reason',
  related: 'Code of the related case',
  body: 'Competent office',
};

export const petitionTypeNames: Record<PetitionType, string> = {
  phan_anh: 'Feedback (phản ánh)',
  kien_nghi: 'Proposal (kiến nghị)',
  khieu_nai: 'Complaint (khiếu nại)',
  to_cao: 'Denunciation (tố cáo)',
};

export const subjects: Record<Subject, string> = {
  dat_dai_gpmb: 'Land, site clearance',
  trat_tu_xay_dung: 'Building order',
  trat_tu_do_thi: 'Urban order',
  moi_truong: 'Environment',
  an_toan_giao_thong: 'Road safety',
  ha_tang: 'Infrastructure',
  pccc: 'Fire safety',
  an_ninh_trat_tu: 'Public security',
  thu_tuc_hanh_chinh: 'Administrative procedures',
  chinh_sach_xa_hoi: 'Social policy',
  y_te_giao_duc: 'Health, education',
  dan_chu_co_so: 'Grassroots democracy',
  can_bo_cong_chuc: 'Officials and civil servants',
  khac: 'Other',
};
