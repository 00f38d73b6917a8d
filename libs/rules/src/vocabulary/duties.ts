/** What is owed, or comes about, by an instant. */
export const DUTIES = [
  'acknowledge',
  'triage',
  'process',
  'sign',
  'accept',
  'transfer',
  'answer',
  'resolve',
  'notify_acceptance',
  'send_suspension',
  'send_decision',
  'publish',
  'post',
  'legal_effect',
  'enforce',
  'send_conclusion',
  'handle',
  'report_handling',
  'review',
  'ask_report',
  'report_delay',
  'protect',
  'keep',
] as const;
export type Duty = (typeof DUTIES)[number];

/** Instants that no office can miss: the citizen's own time to sign, how long something is posted or kept, the law taking effect. */
export const NOT_OWED: readonly Duty[] = ['sign', 'post', 'legal_effect', 'keep'];

/** Does an office owe it? Only such a duty is the next in a queue, is swept for breaches, climbs. */
export function isOwed(duty: Duty): boolean {
  return !NOT_OWED.includes(duty);
}

/** What a citizen is promised by a date; the other duties are between offices. */
export const PROMISED_DUTIES: readonly Duty[] = [
  'acknowledge',
  'sign',
  'accept',
  'answer',
  'resolve',
  'notify_acceptance',
  'send_suspension',
  'send_decision',
  'send_conclusion',
  'protect',
];

/** What is waited for until a decision has been handed over on paper. */
export const SENDING_DUTIES: readonly Duty[] = [
  'notify_acceptance',
  'send_suspension',
  'send_decision',
  'send_conclusion',
];
