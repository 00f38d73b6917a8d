import type { Circumstance } from '../deadlines/rule';
import type { Day } from '../engine/civil-day';

/** What the words of a letter show without being understood. */
export interface LetterSigns {
  /** `other`: hardly a Latin letter in it. */
  readonly language: 'vietnamese' | 'other' | 'unknown';
  /** Offices named after "Kính gửi"; 0: it has no such line. */
  readonly addressees: number;
  /** Matters the letter itself numbers ("nội dung thứ hai"). */
  readonly contents: number;
  /** How many people or households speak, by the letter's own words or by the number that was asked for. */
  readonly group: { readonly count: number; readonly from: 'stated' | 'words' } | null;
  /** It speaks of a mandate, or of acting for somebody else. */
  readonly forAnother: boolean;
  /** The day on which the sender says to have received, or learned of, what is complained about. */
  readonly learnedOn: Day | null;
  /** The earliest date of a decision it names: nobody learned of it before that day. */
  readonly decidedOn: Day | null;
  /** It may concern a ward's leaders. */
  readonly aboutLeaders: boolean;
}

/** What the system knows of a case when its conditions are gone through; of its sender only that something is there. */
export interface EligibilityFacts {
  readonly sender: { readonly named: boolean; readonly addressed: boolean; readonly anonymous: boolean };
  readonly signedOn: Day | null;
  readonly circumstances: readonly Circumstance[];
  readonly signs: LetterSigns;
  /** Other letters in the same, or nearly the same, words. */
  readonly alike: { readonly bySender: number; readonly byOthers: number };
  /** What became of other letters of the same affair. */
  readonly earlier: { readonly decided: number; readonly guided: number; readonly withdrawn: number };
}
