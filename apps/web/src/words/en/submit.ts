import type { PetitionType } from '@libs/rules';

export const nav = { submit: 'Write', track: 'Follow', staff: 'For staff' };

export const submit = {
  title: 'What would you like to say?',
  lead: 'No account needed. You get a code to follow it with, and the day by which an answer is due.',
  what: 'What you are sending',
  petition: 'Feedback, proposal, complaint, denunciation',
  petitionHint: 'Report something, propose something, ask for a decision to be reviewed',
  dialogue: 'Request for dialogue',
  dialogueHint: 'Ask to meet an office or a leader in person',
  type: 'Kind of letter',
  chooseType: 'Do you know which kind of letter it is?',
  unsure: 'I am not sure; let an officer decide',
  withWhom: 'Whom you want to meet',
  withWhomHint: 'An office or a post, for example: chair of the ward people’s committee',
  topic: 'About what',
  groupSize: 'How many people will come',
  text: 'Your words',
  textHint: 'What, where, since when, and what you hope for. Write as you would tell a neighbour.',
  where: 'Where it happens',
  whereHint: 'The clearer the place, the sooner the right ward has it. Former ward names are fine.',
  ward: 'Ward',
  neighbourhood: 'Neighbourhood, village',
  street: 'Street, number or landmark',
  locate: 'Use this device’s location',
  locating: 'Finding the location…',
  located: (lat: string, lng: string) => `Location noted: ${lat}, ${lng}`,
  forget: 'Remove the location',
  locateFailed: 'The device gave no location. Please name the ward or the street.',
  who: 'Who is writing',
  anonymous: 'Send without a name',
  anonymousHint: 'It is read all the same. Complaints and denunciations need a name and an address by law.',
  name: 'Full name',
  phone: 'Telephone',
  address: 'Address',
  confidential: 'Keep my name and address closed',
  confidentialHint: 'Only those competent to resolve the matter will know.',
  send: 'Send',
  sending: 'Sending…',
  proving:
    'Many letters have just come from this network, so your device first solves a small puzzle. It takes a few seconds; there is nothing you need to do.',
  kept: 'What you write stays on this device until it is sent or the page is closed, except your name, phone and address.',
  notKept:
    'This letter is secret, so nothing of it is kept on this device: it is lost when the page is closed or loaded again before it is sent.',
  clear: 'Clear and start again',
  alreadySent: 'An earlier attempt did arrive, with other words. Press Send again to send these words as a new letter.',
};

export const petitionTypes: Record<PetitionType, { name: string; meaning: string }> = {
  phan_anh: {
    name: 'Feedback (phản ánh)',
    meaning: 'Report something that is happening: a broken road, rubbish, noise, conduct.',
  },
  kien_nghi: { name: 'Proposal (kiến nghị)', meaning: 'Propose a way of doing things, a change, an idea.' },
  khieu_nai: {
    name: 'Complaint (khiếu nại)',
    meaning: 'Ask for the review of an office’s decision or act that you hold unlawful and that harms your rights.',
  },
  to_cao: { name: 'Denunciation (tố cáo)', meaning: 'Report a person who breaks the law. Your name is kept secret.' },
};

export const receipt = {
  title: 'Received',
  lead: 'Keep the code and the key below. With these two, and nothing else, you can read your letter’s progress.',
  code: 'Tracking code',
  secret: 'Private key',
  secretHint: 'Shown only this once. Give it to nobody you do not trust.',
  copyBoth: 'Copy code and key',
  link: 'Open the tracking page',
  next: 'What happens next',
  received: (at: string) => `Received ${at}`,
  another: 'Write another',
  emergencyTitle: 'If anybody is in danger, call now',
};
