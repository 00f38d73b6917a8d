import type { StepName } from '@libs/rules';

/** What only a citizen does, by the tracking page. */
export type CitizenStep = 'reply' | 'rate' | 'reopen' | 'withdraw';

/** What an officer may be offered as a button: neither a citizen's step nor one that happens by itself. */
export type OfficeStep = Exclude<
  StepName,
  | CitizenStep
  | 'submit'
  | 'route'
  | 'send_to_desk'
  | 'take_effect'
  | 'breach'
  | 'recount'
  | 'escalate'
  | 'succeed'
  | 'consent_opening'
  | 'refuse_opening'
  | 'end_opening'
>;
