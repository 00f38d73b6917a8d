import type { Opening } from '@libs/contracts';

/** On the page of a case whose sender is sealed. */
export const openings = {
  title: 'The sender is sealed',
  lead: 'Name and contact lie under seal. If you need them to resolve the case, say why; once a custodian consents, only you can read them, for some hours.',
  askTitle: 'Ask to open it',
  reason: 'Why you need to know who sent it',
  reasonHint: 'A custodian reads this reason. Do not repeat what the letter says.',
  ask: 'Send the request',
  asking: 'Sending…',
  requested: (at: string) => `Asked ${at}`,
  endsAt: (at: string) => `Closes by itself ${at}`,
  endedAt: (at: string) => `Closed ${at}`,
  refusal: 'Reason for the refusal',
  read: 'Read who sent it',
  reading: 'Opening…',
  readNoted: 'Every reading is recorded.',
  hide: 'Hide it',
  sender: 'Sender',
  anonymous: 'The sender left no name.',
  persons: 'Relatives to protect',
};

export const openingStates: Record<Opening['state'], string> = {
  requested: 'Waiting for consent',
  open: 'Open',
  refused: 'Refused',
  ended: 'Closed',
};

/** On the page of whoever keeps the seals. */
export const custodian = {
  title: 'Seals',
  lead: 'Who sent a denunciation is sealed with the keys of custodians. Nobody opens it unless a custodian consents.',
  key: 'My key',
  noKey: 'No key yet: nothing is sealed to this account.',
  made: 'Made',
  waiting: (count: number) =>
    count === 1
      ? 'One sender is not yet sealed to any custodian.'
      : `${count} senders are not yet sealed to any custodian.`,
  lost: 'A forgotten passphrase is a lost key. Nobody can recover it, not even an administrator: it is kept nowhere. Write it down and lock it away.',
  passphrase: 'Passphrase',
  passphraseHint: 'At least 12 characters, used nowhere else. Several unrelated words are best.',
  again: 'The passphrase once more',
  differs: 'The two are not the same.',
  make: 'Make the key',
  making: 'Making…',
  keyMade: 'The key is made. From now on new seals open with it.',
  change: 'Change the passphrase',
  current: 'Present passphrase',
  next: 'New passphrase',
  changed: 'The passphrase is changed. The key is still the same.',
  share: 'Share with other custodians',
  shareLead:
    'What was sealed before another custodian had a key stays shut to them. Do this once after they made theirs.',
  shareNow: 'Share',
  recipients: 'Sealed to these keys',
  recipientsLead:
    'Every new identity is sealed to each key below. If a person or a fingerprint is strange to you, tell the head at once.',
  compared: 'I met or called each of them and compared the fingerprint',
  alone: 'No other custodian has a key yet.',
  shared: (count: number) =>
    count === 0 ? 'Nothing was left to share.' : `Sealed to other custodians as well: ${count}.`,
  busy: 'Sending…',
};

export const askedOpenings = {
  title: 'Requests waiting for a decision',
  none: 'No requests.',
  from: (name: string, at: string) => `${name} · ${at}`,
  caseId: 'Case',
  own: 'This account asked for it: another custodian decides.',
  needsKey: 'Make a key first; then you can consent.',
  consent: 'Consent',
  consentTo: (name: string) => `Consent to opening for ${name}`,
  refuse: 'Refuse',
  refuseTo: (name: string) => `Refuse ${name}`,
  refusal: 'Reason for the refusal',
  consented: (name: string) => `Opened for ${name}. It is on record and closes by itself.`,
  refused: (name: string) => `Refused ${name}.`,
};
