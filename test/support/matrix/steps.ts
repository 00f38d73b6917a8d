import {
  type Audience,
  type CaseKind,
  type Standing,
  type State,
  type StepName,
  WORKFLOW_IDS,
  WORKFLOW_OF,
  WORKFLOWS,
  type WorkflowId,
} from '@libs/rules';
import type { RunningApi } from '../api';
import { type PlacedCase, place, sendLetter } from './cases';
import { offered, permitted, reads } from './expected';
import { type Life, standingsOf } from './life';
import type { Person } from './people';

/** Which states a workflow knows. */
function statesOf(id: WorkflowId): State[] {
  const { steps, ends } = WORKFLOWS[id];
  return [...new Set([...steps.flatMap(({ from }) => from), ...ends])];
}

const AUDIENCES: readonly Audience[] = ['unit', 'head'];

/** A case of every workflow in every state for either audience. */
export async function everyState(
  api: RunningApi,
  databaseUrl: string,
  people: readonly Person[],
): Promise<readonly PlacedCase[]> {
  const cases: PlacedCase[] = [];
  for (const id of WORKFLOW_IDS) {
    const kind = (Object.keys(WORKFLOW_OF) as CaseKind[]).find((one) => WORKFLOW_OF[one] === id);
    if (!kind) throw new Error(`no kind of case takes the steps of ${id}`);
    for (const state of statesOf(id))
      for (const audience of AUDIENCES)
        cases.push(await place(databaseUrl, await sendLetter(api), { kind, state, audience, climbed: true }, people));
  }
  return cases;
}

export function maySee(life: Life, about: PlacedCase): boolean {
  return standingsOf(life, about.climbed).some((standing) => reads(standing, about));
}

/** What is to be answered to a step sent without any of its fields; null for one that would be taken. */
export function answerTo(step: StepName, about: PlacedCase, standings: readonly Standing[]): 409 | 422 | null {
  const row = permitted(standings, about).find((one) => one.step === step);
  if (!row) return 409;
  if (row.needs.length > 0) return 422;
  return offered(standings, about).includes(row) ? null : 409;
}

/** Every step of a workflow in a state in which the table gives it to somebody, by turns for either audience. */
export function everyStep(id: WorkflowId, cases: readonly PlacedCase[]): { step: StepName; about: PlacedCase }[] {
  const own = cases.filter(({ workflow }) => workflow.id === id);
  return stepsOf(id).flatMap((step, index) => {
    const rows = WORKFLOWS[id].steps.filter((row) => row.step === step);
    const where = own.filter(({ state }) => rows.some(({ from }) => from.includes(state)));
    const about = where.find(({ audience }) => audience === AUDIENCES[index % 2]);
    return about ? [{ step, about }] : [];
  });
}

export function stepsOf(id: WorkflowId): StepName[] {
  return [...new Set(WORKFLOWS[id].steps.map(({ step }) => step))];
}
