import type { Circumstance, Subject } from '@libs/rules';

export const casePage = {
  matter: 'Same matter',
  handedOn: 'This case is no longer yours',
  handedOnLead: 'What you did is recorded. Others keep the case from here on, and this account sees it no more.',
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
  protection: 'Protection of the denouncer',
  statedType: 'Kind the sender chose',
  subject: 'Field',
  unit: 'Unit that holds it',
  received: 'Received',
  signedOn: 'Signed letter in on',
  circumstances: 'Circumstances',
  headOnly: 'Only the competent head and the handlers named by that head may see this case.',
};

export const timeline = {
  title: 'What happened',
  reason: 'Reason',
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

/** What a step found that makes a longer limit of the law apply. */
export const circumstances: Record<Circumstance, string> = {
  complex: 'Complex',
  remote: 'Remote area, difficult travel',
  several_places: 'Facts to verify in several places',
};
