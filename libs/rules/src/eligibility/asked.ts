import type { Day } from '../engine/civil-day';
import type { WorkCalendar } from '../engine/work-calendar';
import type { CaseKind } from '../vocabulary';
import type { EligibilityFacts } from './facts';

/** Everything an answer may stand on. */
export interface Asked {
  readonly kind: CaseKind;
  readonly facts: EligibilityFacts;
  /** The day of receipt in Asia/Ho_Chi_Minh: for an online letter the evidence of when it was filed. */
  readonly day: Day;
  readonly calendar: WorkCalendar;
}
