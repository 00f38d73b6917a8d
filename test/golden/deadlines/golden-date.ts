/**
 * One date, counted from migrations/reference/calendar.json by hand or by a script of its own that shares nothing with
 * this code; never the output of the code it judges.
 */
export interface GoldenDate {
  readonly why: string;
  /** In Vietnam: the day, and the time when it is what matters. */
  readonly start: string;
  /** FROM..TO as at the prompt; `FROM..` has not been resumed. */
  readonly suspended?: readonly string[];
  /** Days of approved extensions, in the unit of the rule. */
  readonly extended?: number;
  /** The last day, or null while the clock stands still. */
  readonly due: string | null;
  /** Years crossed whose holiday notice is not in. */
  readonly unsure?: readonly number[];
}

/** By the id of the rule. */
export type GoldenDates = Readonly<Record<string, readonly GoldenDate[]>>;
