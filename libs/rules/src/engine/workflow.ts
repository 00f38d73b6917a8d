import { mayAct, type Relation } from '../permissions';
import type {
  Audience,
  CaseKind,
  Duty,
  EffectName,
  GuardName,
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
  /** `stay`: the state does not change. */
  readonly to: State | 'stay';
  readonly by: readonly Role[];
  readonly needs: readonly StepField[];
  /** Fields it takes when they are given. */
  readonly takes: readonly StepField[];
  /** The case goes to the unit given as `unitId`. */
  readonly moves: boolean;
  /** Named conditions, registered with casework at boot. */
  readonly guards: readonly GuardName[];
  readonly starts: readonly Duty[];
  readonly stops: readonly Duty[];
  /** Named effects of other libs in the same transaction, registered with casework at boot. */
  readonly effects: readonly EffectName[];
  readonly owes: readonly OwedJob[];
  /** The case's kind becomes the `type` given: it goes on in that kind's workflow, in the same state. */
  readonly reclassifies: boolean;
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
  needs: [],
  takes: [],
  moves: false,
  guards: [],
  starts: [],
  stops: [],
  effects: [],
  owes: [],
  reclassifies: false,
  public: true,
};

/** Fills a row's empty columns, so that the tables show only what is said. */
export function row(said: Pick<StepRow, 'step' | 'from' | 'to' | 'by' | 'basis'> & Partial<StepRow>): StepRow {
  return { ...ROW, ...said };
}

/** What the engine must know of an actor who stands before a case. */
export interface Standing {
  readonly role: Role;
  readonly relation: Relation;
}

/** What the rules must know of a case. */
export interface CaseFacts {
  readonly kind: CaseKind;
  readonly state: State;
  readonly audience: Audience;
}

export type RefusalCode = 'step_unknown' | 'not_in_this_state' | 'not_for_this_role' | 'field_missing';
export type Decision =
  | { readonly allowed: true; readonly row: StepRow; readonly role: Role }
  | { readonly allowed: false; readonly code: RefusalCode; readonly fields: readonly StepField[] };

function refuse(code: RefusalCode, fields: readonly StepField[] = []): Decision {
  return { allowed: false, code, fields };
}

/**
 * Is the step in the table for this state, may one of the actor's standings take it, is everything it needs there?
 * A refusal says which of these failed. Named guards are asked afterwards, by casework.
 */
export function decide(
  workflow: Workflow,
  facts: CaseFacts,
  step: StepName,
  standings: readonly Standing[],
  given: ReadonlySet<StepField>,
): Decision {
  const named = workflow.steps.filter((candidate) => candidate.step === step);
  if (named.length === 0) return refuse('step_unknown');
  const here = named.find((candidate) => candidate.from.includes(facts.state));
  const standing = (here ? [here] : named)
    .flatMap((candidate) => standings.filter(({ role }) => candidate.by.includes(role)))
    .find(({ role, relation }) => mayAct(role, relation, facts.audience));
  if (!standing) return refuse('not_for_this_role');
  if (!here) return refuse('not_in_this_state');
  const missing = here.needs.filter((field) => !given.has(field));
  return missing.length > 0 ? refuse('field_missing', missing) : { allowed: true, row: here, role: standing.role };
}

/** The buttons of the screen: every step the actor may take now, fields aside. Nothing else decides what may be pressed. */
export function availableSteps(workflow: Workflow, facts: CaseFacts, standings: readonly Standing[]): StepRow[] {
  return workflow.steps.filter(
    (candidate) =>
      candidate.from.includes(facts.state) &&
      standings.some(({ role, relation }) => candidate.by.includes(role) && mayAct(role, relation, facts.audience)),
  );
}

/** The state after a row was taken in a state. */
export function stateAfter(taken: StepRow, state: State): State {
  return taken.to === 'stay' ? state : taken.to;
}
