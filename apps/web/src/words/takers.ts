import type { StepName } from '@libs/rules';

/** What only a citizen does, by the tracking page; files have a place of their own there, and no button. */
type OwnStep = 'reply' | 'rate' | 'reopen' | 'request_protection';

/** What a citizen does there; what may also be brought to the office, an officer records. */
export type CitizenStep = OwnStep | 'withdraw';

/** What an officer may be offered as a button: neither a citizen's step nor one that happens by itself. */
export type OfficeStep = Exclude<
  StepName,
  | OwnStep
  | 'attach'
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
  | 'report_verification'
>;
