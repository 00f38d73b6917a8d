import type { EligibilityAnswer, EligibilityQuestion, EligibilityWhy, Why } from '@libs/rules';

export const eligibility = {
  title: 'Conditions for taking it up',
  lead: (date: string) =>
    `By the law of the day it was received, ${date}. The system fills in only what it knows; an officer looks and decides.`,
  counts: ({ met, unmet, unclear }: { met: number; unmet: number; unclear: number }) =>
    `The system finds ${met} conditions met, ${unmet} not met, ${unclear} for the officer to look at`,
  system: (answer: string, why: string) => `System: ${answer.toLowerCase()}, ${why}`,
  record: 'Record the decision',
  notYet: 'No officer has decided yet.',
  finding: 'Last decision',
  reason: 'Reason',
  by: 'Decided by',
  at: 'At',
  alike: 'Letters in the same or nearly the same words',
  sameSender: 'same sender',
  elsewhere: (count: number) => `${count} more elsewhere`,
};

export const eligibilityAnswers: Record<EligibilityAnswer, string> = { yes: 'Met', no: 'Not met', unclear: 'Unclear' };

export const eligibilityQuestions: Record<EligibilityQuestion, string> = {
  dated: 'The letter is dated',
  sender_named: 'It gives the sender’s name',
  sender_address: 'It gives the sender’s address',
  signed: 'It is signed or fingerprinted',
  in_vietnamese: 'It is in Vietnamese, or has a notarised translation',
  readable: 'It can be read: not torn, not erased',
  sender_genuine: 'It is neither anonymous nor under a false name',
  not_duplicate: 'It was not sent before',
  one_addressee: 'It was not sent to several bodies, the competent one among them',
  one_matter: 'It does not mix contents that need letters of their own',
  representatives: 'From 5 people on: representatives from among them (5 to 10 people: 1 or 2; more than 10: up to 5)',
  mandate: 'From 5 people on: a written mandate that all have signed',
  acts_lawfully: 'If sent for another: a written mandate, each content to one person only',
  acts_lawfully_notarised:
    'If sent for another: a mandate that is notarised or certified, each content to one person only',
  able_to_act: 'The sender has legal capacity, or a lawful representative',
  in_time: 'The time to complain is not over, or there is a good reason',
  act_identified: 'It names the body or person, the content, the reason and the request',
  act_open_to_complaint: 'The decision or act is open to complaint (not internal, normative or secret)',
  own_rights: 'It concerns the complainant’s own rights and interests directly',
  not_before_court: 'No court has taken it up or decided it',
  content_not_withdrawn: 'It was not withdrawn before, unless under force or threat',
  no_second_decision: 'There is no decision of the second instance yet',
  not_resolved: 'It was not resolved before, or the law leaves a further step open',
  not_guided: 'Its sender was not guided once already on the same content',
  within_law: 'It is not against the law, divides nobody, insults nobody',
  competent: 'This body is competent',
  identifiable: 'Wrongdoer and breach can be identified',
  no_complaint_in_disguise:
    'It is no complaint that was resolved correctly, or there is proof that the resolver broke the law',
  content_clear: 'Its content is clear',
};

type Said = Omit<Why, 'code'>;

export const eligibilityWhys: Record<EligibilityWhy, (said: Said) => string> = {
  to_be_read: () => 'only a reader of the letter can say.',
  sent_online: ({ day }) => `sent online on ${day}.`,
  name_given: () => 'the sender left a name.',
  no_name: () => 'no name was left.',
  address_given: () => 'the sender left an address.',
  no_address: () => 'no address was left.',
  anonymous: () => 'the sender left no name.',
  name_unchecked: () => 'there is a name, but nobody has checked it.',
  signed_on: ({ day }) => `the signed letter came on ${day}.`,
  only_online_letter: () => 'only the online letter is here, no signed paper.',
  vietnamese: () => 'the words are Vietnamese.',
  other_script: () => 'it is written in another script.',
  language_unknown: () => 'not surely Vietnamese.',
  sent_before: ({ count }) => `the same sender has sent ${count} in the same or nearly the same words.`,
  same_words: ({ count }) =>
    `${count} others are in the same or nearly the same words, not surely from the same sender.`,
  none_alike: () => 'no other letter in such words was found.',
  no_addressee_line: () => 'the letter has no line “Kính gửi”.',
  addressees_named: ({ count }) => `“Kính gửi” names ${count}.`,
  contents_numbered: ({ count }) => `the letter itself numbers ${count} contents.`,
  group_of: ({ count, most }) => `it speaks of ${count} people or households; they may name up to ${most}.`,
  fewer_than_five: ({ count }) => `it speaks of ${count} people or households.`,
  mandate_unseen: ({ count }) => `it speaks of ${count} people or households; see what came with the signed letter.`,
  for_another: () => 'it speaks of a mandate or of acting for another; see what came with the signed letter.',
  learned_in_time: ({ count, day }) => `it says learned of ${count} days before; the last day is ${day}.`,
  learned_too_long_ago: ({ count, day }) =>
    `it says learned of ${count} days before; the last day was ${day}. Illness, disaster or distance may excuse it.`,
  decided_in_time: ({ count, day }) => `the decision it cites is ${count} days old; the earliest last day is ${day}.`,
  decided_long_ago: ({ count, day }) =>
    `the decision it cites is ${count} days old, past ${day}; when it reached the sender is not known.`,
  day_unknown: () => 'when the sender received or learned of it is not known.',
  decided_before: ({ count }) => `${count} of the same matter or sender were resolved.`,
  guided_before: ({ count }) => `${count} of the same matter or sender were guided.`,
  withdrawn_before: ({ count }) => `${count} of the same matter or sender were withdrawn or ended.`,
  none_linked: () => 'none among the cases linked to the same matter.',
  may_concern_leaders: () => 'it may concern a ward’s leaders; look at competence again.',
};
