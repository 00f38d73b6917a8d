import type { CalendarEvidence } from '@libs/contracts';
import type { Day } from '@libs/rules';

/** A day that differs from its weekday: a weekday off, or a Saturday or Sunday worked in its place. */
export interface CalendarDay {
  readonly date: Day;
  readonly kind: 'off' | 'worked';
  readonly reason: string;
  readonly evidence: CalendarEvidence;
  readonly source: string;
}

/** A year whose notice is in. Any other year is only expected, and a deadline that crosses it carries a warning. */
export interface CalendarYear {
  readonly year: number;
  /** Number and issuer; null where a number is not known. */
  readonly document: string | null;
  readonly issuedOn: Day | null;
  readonly source: string;
  readonly evidence: CalendarEvidence;
}
