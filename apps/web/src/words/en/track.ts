import type { CaseKind } from '@libs/rules';
import type { CitizenStep } from '../takers';

export const track = {
  title: 'Follow your letter',
  lead: 'Enter the tracking code and the private key you were given.',
  code: 'Tracking code',
  secret: 'Private key',
  open: 'Show',
  opening: 'Looking…',
  notFound: 'Nothing answers to this code and key. Please check every character.',
  refresh: 'Look for news',
  other: 'Follow another',
  state: 'Now',
  unit: (name: string) => `Held by: ${name}`,
  next: 'What comes next',
  nothingDue: 'Nothing more is due.',
  promises: 'Due dates',
  letters: 'Letters issued to you',
  issued: (symbol: string, date: string) => `No. ${symbol}, ${date}`,
  pdf: 'Download PDF',
  history: 'What happened',
  letter: 'What was sent',
  received: (at: string) => `Sent ${at}`,
  your: 'You can',
  thanks: 'Noted.',
  send: 'Send',
  sending: 'Sending…',
};

/** What a citizen may do. */
export const citizenSteps: Record<CitizenStep, string> = {
  reply: 'Answer the question',
  rate: 'Rate',
  reopen: 'Ask for another look',
  withdraw: 'Withdraw',
  request_protection: 'Ask for protection',
};

/** What the form for it says. */
export const citizenStepMeanings: Record<Exclude<CitizenStep, 'withdraw'>, string> = {
  reply: 'The officer waits for your answer before going on.',
  rate: 'Was it resolved as you hoped?',
  reopen: 'Say what has not been resolved.',
  request_protection:
    'For yourself, your spouse, parents and children. In the first box tell only the danger, please, and no name of whom to protect: it is encrypted, and the competent head and whoever is named to handle the matter read it. Names of those to protect go into the box below: that one is sealed, and opens only when a second person consents. Then please send or bring the request in writing, with your signature or fingerprint; the decision does not wait for it.',
};

const WITHDRAWN = 'The letter will be closed and no longer worked on.';
const COMPLAINT =
  'Before it is accepted, the letter is closed at once. After that a signed form or minutes are needed too; what is withdrawn is not taken up again.';
const DENUNCIATION =
  'Your wish is recorded for the competent head; a signed form or minutes are needed. If there are signs of a breach of law, it is resolved all the same.';

/** What withdrawing means, which differs with the kind of letter. */
export const withdrawing: Record<CaseKind, string> = {
  phan_anh: WITHDRAWN,
  kien_nghi: WITHDRAWN,
  phan_anh_quy_dinh: WITHDRAWN,
  chua_phan_loai: WITHDRAWN,
  doi_thoai: WITHDRAWN,
  khieu_nai: COMPLAINT,
  khieu_nai_lan_hai: COMPLAINT,
  khieu_nai_ky_luat: COMPLAINT,
  to_cao: DENUNCIATION,
  to_cao_tiep: DENUNCIATION,
};

export const citizenFields: Record<string, string> = {
  text: 'Your words',
  reason: 'Reason',
  body: 'Your words',
  score: 'How satisfied are you',
  persons: 'Names and addresses of those to protect, one on each line (sealed)',
};

/** Where a step has a better word for a field. */
export const citizenFieldsIn: Readonly<Record<string, string>> = {
  'request_protection.reason': 'The danger: who threatens, and with what',
};

export const scores: Record<string, string> = {
  5: 'Very satisfied',
  4: 'Satisfied',
  3: 'Fair',
  2: 'Not satisfied',
  1: 'Not at all satisfied',
};
