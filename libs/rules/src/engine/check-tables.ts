import { type State, WORKFLOW_OF } from '../vocabulary';
import { queueState } from './decide';
import type { StepRow, Workflow } from './workflow';

/** The names that libs of higher tiers have registered with casework. */
export interface Registered {
  readonly guards: ReadonlySet<string>;
  readonly effects: ReadonlySet<string>;
}

/**
 * What is wrong with a workflow table, in words; empty when it is sound. Boot refuses a table with an unreachable
 * state, a dead end, two rows for the same step and state, or a guard or effect that nobody registered.
 */
export function faultsOf(workflow: Workflow, registered: Registered): string[] {
  return [
    ...unreachableStates(workflow),
    ...deadEnds(workflow),
    ...doubledRows(workflow),
    ...unknownNames(workflow, registered),
  ].map((fault) => `workflow ${workflow.id}: ${fault}`);
}

function statesOf(workflow: Workflow): Set<State> {
  return new Set([
    workflow.opensIn,
    ...workflow.ends,
    ...workflow.steps.flatMap((taken) => [...taken.from, ...targetsOf(workflow, taken)]),
  ]);
}

/** Where a row leads, besides staying: `queue` leads wherever a case of this workflow, signed or not, may be found. */
export function targetsOf(workflow: Workflow, { to }: StepRow): State[] {
  if (to === 'stay') return [];
  if (to !== 'queue') return [to];
  const kinds = (Object.keys(WORKFLOW_OF) as (keyof typeof WORKFLOW_OF)[]).filter(
    (kind) => WORKFLOW_OF[kind] === workflow.id,
  );
  return kinds.flatMap((kind) => [true, false].map((signed) => queueState({ kind, signed })));
}

function reach(workflow: Workflow, start: State): Set<State> {
  const reached = new Set<State>([start]);
  for (const state of reached) {
    const taken = workflow.steps.filter(({ from }) => from.includes(state));
    for (const target of taken.flatMap((row) => targetsOf(workflow, row))) reached.add(target);
  }
  return reached;
}

function unreachableStates(workflow: Workflow): string[] {
  const reached = reach(workflow, workflow.opensIn);
  return [...statesOf(workflow)].filter((state) => !reached.has(state)).map((state) => `state ${state} is unreachable`);
}

function deadEnds(workflow: Workflow): string[] {
  return [...statesOf(workflow)]
    .filter((state) => ![...reach(workflow, state)].some((reached) => workflow.ends.includes(reached)))
    .map((state) => `no end can be reached from state ${state}`);
}

function doubledRows(workflow: Workflow): string[] {
  const seen = new Set<string>();
  return workflow.steps.flatMap(({ step, from }) =>
    from.flatMap((state) => {
      const key = `${step} in ${state}`;
      if (seen.has(key)) return [`two rows for ${key}`];
      seen.add(key);
      return [];
    }),
  );
}

function unknownNames(workflow: Workflow, registered: Registered): string[] {
  const missing = (names: (taken: StepRow) => readonly string[], known: ReadonlySet<string>, what: string) =>
    workflow.steps.flatMap((taken) =>
      names(taken)
        .filter((name) => !known.has(name))
        .map((name) => `${what} ${name} of step ${taken.step} is not registered`),
    );
  return [
    ...missing(({ guards }) => guards, registered.guards, 'guard'),
    ...missing(({ effects }) => effects, registered.effects, 'effect'),
  ];
}
