import type { Circumstance } from '../deadlines/rule';
import type {
  Audience,
  CaseKind,
  Duty,
  EffectName,
  GuardName,
  LetterKind,
  OwedJob,
  Role,
  State,
  StepField,
  StepName,
  WorkflowId,
} from '../vocabulary';

/** One row: a verb that moves a case, who may take it, what it needs, and what follows from it. */
export interface StepRow {
  readonly step: StepName;
  readonly from: readonly State[];
  /** `stay`: the state does not change. `queue`: where an officer finds it; unsigned, it waits for its signature first. */
  readonly to: State | 'stay' | 'queue';
  readonly by: readonly Role[];
  /** Taken from above, by a role to whose unit the case has climbed, and by nobody else. */
  readonly fromAbove: boolean;
  readonly needs: readonly StepField[];
  /** Fields it takes when they are given. */
  readonly takes: readonly StepField[];
  /** The codes that fields with a closed list may hold here. */
  readonly choices: Readonly<Partial<Record<StepField, readonly string[]>>>;
  /** Narrower lists for some kinds of case. */
  readonly narrows: Readonly<Partial<Record<CaseKind, StepRow['choices']>>>;
  /** The case goes to the unit given as `unitId`. */
  readonly moves: boolean;
  /** Named conditions, registered with casework at boot. */
  readonly guards: readonly GuardName[];
  readonly starts: readonly Duty[];
  /** Day 0 of what it starts: this moment, the day given as `on`, or the day the letter was signed (received, when none is asked for). */
  readonly startsOn: 'now' | 'given' | 'signed';
  readonly stops: readonly Duty[];
  /** Found and recorded by this step: running limits go over to the row of the law made for it. */
  readonly circumstance: Circumstance | null;
  /** Letters it leaves prepared. */
  readonly letters: readonly LetterKind[];
  /** Named effects of other libs in the same transaction, registered with casework at boot. */
  readonly effects: readonly EffectName[];
  readonly owes: readonly OwedJob[];
  /** The case's kind becomes the `type` given: it goes on in that kind's workflow, in the same state. */
  readonly reclassifies: boolean;
  /** The signed letter is there from the day given as `on`. */
  readonly signs: boolean;
  /** The citizen reads it in the timeline, with its text. */
  readonly public: boolean;
  /** The law, or the promise, that this step rests on. */
  readonly basis: string;
}

export interface Workflow {
  readonly id: WorkflowId;
  readonly opensIn: State;
  readonly ends: readonly State[];
  readonly steps: readonly StepRow[];
}

const ROW: Omit<StepRow, 'step' | 'from' | 'to' | 'by' | 'basis'> = {
  fromAbove: false,
  needs: [],
  takes: [],
  choices: {},
  narrows: {},
  moves: false,
  guards: [],
  starts: [],
  startsOn: 'now',
  stops: [],
  circumstance: null,
  letters: [],
  effects: [],
  owes: [],
  reclassifies: false,
  signs: false,
  public: true,
};

/** Fills a row's empty columns, so that the tables show only what is said. A row with letters leaves them prepared. */
export function row(said: Pick<StepRow, 'step' | 'from' | 'to' | 'by' | 'basis'> & Partial<StepRow>): StepRow {
  const prepares: EffectName[] = said.letters && said.letters.length > 0 ? ['letters.prepare'] : [];
  return { ...ROW, ...said, effects: [...(said.effects ?? []), ...prepares] };
}

/** What the rules must know of a case. */
export interface CaseFacts {
  readonly kind: CaseKind;
  readonly state: State;
  readonly audience: Audience;
  /** Is the signature its kind asks for there? */
  readonly signed: boolean;
}
