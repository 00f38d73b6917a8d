import { mayAct, mayUrge, type Relation } from '../permissions';
import { asksForSignature } from '../signature';
import type { CaseKind, Role, State, StepField, StepName, StepValue } from '../vocabulary';
import type { CaseFacts, StepRow, Workflow } from './workflow';

/** What the engine must know of an actor who stands before a case. */
export interface Standing {
  readonly role: Role;
  readonly relation: Relation;
}

export type RefusalCode = 'step_unknown' | 'not_in_this_state' | 'not_for_this_role' | 'field_missing' | 'not_a_choice';
export type Decision =
  | { readonly allowed: true; readonly row: StepRow; readonly role: Role }
  | { readonly allowed: false; readonly code: RefusalCode; readonly fields: readonly StepField[] };

export type GivenFields = Readonly<Partial<Record<StepField, StepValue>>>;

function refuse(code: RefusalCode, fields: readonly StepField[] = []): Decision {
  return { allowed: false, code, fields };
}

function isFor(row: StepRow, { role, relation }: Standing, { audience }: CaseFacts): boolean {
  if (!row.by.includes(role)) return false;
  return row.fromAbove ? mayUrge(role, relation, audience) : mayAct(role, relation, audience);
}

/**
 * Is the step in the table for this state, may one of the actor's standings take it, is everything it needs there, is
 * every code one of the row's? A refusal says which of these failed. Named guards are asked afterwards, by casework.
 */
export function decide(
  workflow: Workflow,
  facts: CaseFacts,
  step: StepName,
  standings: readonly Standing[],
  given: GivenFields,
): Decision {
  const named = workflow.steps.filter((candidate) => candidate.step === step);
  if (named.length === 0) return refuse('step_unknown');
  const here = named.find((candidate) => candidate.from.includes(facts.state));
  const standing = (here ? [here] : named)
    .flatMap((candidate) => standings.filter((one) => isFor(candidate, one, facts)))
    .at(0);
  if (!standing) return refuse('not_for_this_role');
  if (!here) return refuse('not_in_this_state');
  const missing = here.needs.filter((field) => given[field] === undefined);
  if (missing.length > 0) return refuse('field_missing', missing);
  const strange = strangeChoices(here, facts.kind, given);
  if (strange.length > 0) return refuse('not_a_choice', strange);
  return { allowed: true, row: here, role: standing.role };
}

/** The codes that a row's fields may hold for a kind of case. */
export function choicesOf(row: StepRow, kind: CaseKind): StepRow['choices'] {
  return { ...row.choices, ...row.narrows[kind] };
}

function strangeChoices(row: StepRow, kind: CaseKind, given: GivenFields): StepField[] {
  return (Object.entries(choicesOf(row, kind)) as [StepField, readonly string[]][]).flatMap(([field, codes]) => {
    const value = given[field];
    if (value === undefined) return [];
    const values = Array.isArray(value) ? value : [value];
    return values.every((one) => codes.includes(one)) ? [] : [field];
  });
}

/** The buttons of the screen: every step the actor may take now, fields aside. Nothing else decides what may be pressed. */
export function availableSteps(workflow: Workflow, facts: CaseFacts, standings: readonly Standing[]): StepRow[] {
  return workflow.steps.filter(
    (candidate) =>
      candidate.from.includes(facts.state) && standings.some((standing) => isFor(candidate, standing, facts)),
  );
}

/** Where an officer finds a case of these facts once it lies in a unit: unsigned, it waits for its signature first. */
export function queueState({ kind, signed }: Pick<CaseFacts, 'kind' | 'signed'>): State {
  return asksForSignature(kind) && !signed ? 'awaiting_signature' : 'triage';
}

/** The state after a row was taken by a case of these facts. */
export function stateAfter(taken: StepRow, facts: Pick<CaseFacts, 'kind' | 'state' | 'signed'>): State {
  if (taken.to === 'stay') return facts.state;
  return taken.to === 'queue' ? queueState(facts) : taken.to;
}
