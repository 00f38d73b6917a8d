import type { Day } from '../engine/civil-day';

/** `yes`: the condition is met. */
export const ELIGIBILITY_ANSWERS = ['yes', 'no', 'unclear'] as const;
export type EligibilityAnswer = (typeof ELIGIBILITY_ANSWERS)[number];

/** Why the system answers as it does. */
export const ELIGIBILITY_WHYS = [
  'to_be_read',
  'sent_online',
  'name_given',
  'no_name',
  'address_given',
  'no_address',
  'anonymous',
  'name_unchecked',
  'signed_on',
  'only_online_letter',
  'vietnamese',
  'other_script',
  'language_unknown',
  'sent_before',
  'same_words',
  'none_alike',
  'no_addressee_line',
  'addressees_named',
  'contents_numbered',
  'group_of',
  'fewer_than_five',
  'mandate_unseen',
  'for_another',
  'learned_in_time',
  'learned_too_long_ago',
  'decided_in_time',
  'decided_long_ago',
  'day_unknown',
  'decided_before',
  'guided_before',
  'withdrawn_before',
  'none_linked',
  'may_concern_leaders',
] as const;
export type EligibilityWhy = (typeof ELIGIBILITY_WHYS)[number];

/** A reason with what it stands on; days are of Asia/Ho_Chi_Minh. */
export interface Why {
  readonly code: EligibilityWhy;
  readonly count?: number;
  /** The most there may be. */
  readonly most?: number;
  readonly day?: Day;
}

export interface Answered {
  readonly answer: EligibilityAnswer;
  readonly why: Why;
}

export const yes = (why: Why): Answered => ({ answer: 'yes', why });
export const no = (why: Why): Answered => ({ answer: 'no', why });
export const unclear = (why: Why): Answered => ({ answer: 'unclear', why });

/** The system knows nothing of it. */
export const TO_BE_READ = unclear({ code: 'to_be_read' });
