import {
  type Ability,
  type Audience,
  type GuardName,
  hasAbility,
  mayAct,
  mayRead,
  mayUrge,
  mayWorkWith,
  type Standing,
  type State,
  type StepRow,
  type Workflow,
} from '@libs/rules';
import { type Life, rolesToday, standingsOf } from './life';

/** Whom a route is for. */
export type For =
  | 'everybody'
  /** whoever shows the secret of the case */
  | 'its sender'
  | 'staff'
  | { readonly ability: Ability }
  /** who may read the case */
  | 'its readers'
  /** who may read it otherwise than because it climbed to them: letters, files and openings are no matter of lists */
  | 'who work with it'
  | 'its drafters'
  | 'who asked for its opening'
  | 'its verifiers';

export type Caller = 'nobody' | 'its sender' | Life;
export type Verdict = 'allowed' | 401 | 403 | 404;

/** What of a case decides who may do what. */
export interface CaseFacts {
  readonly workflow: Workflow;
  readonly state: State;
  readonly audience: Audience;
  readonly climbed: boolean;
}

/** What the tables answer. Whoever may not know of a case is told that there is none. */
export function expected(route: string, whom: For, caller: Caller, about: CaseFacts): Verdict {
  if (whom === 'everybody') return 'allowed';
  if (whom === 'its sender') return caller === 'its sender' ? 'allowed' : 404;
  if (typeof caller === 'string') return 401;
  if (whom === 'staff') return 'allowed';
  if (typeof whom === 'object') {
    const may = rolesToday(caller.posts).some(({ role }) => hasAbility(role, whom.ability));
    return may ? 'allowed' : route.includes('{id}') ? 404 : 403;
  }
  if (whom === 'its verifiers') return verifies(caller) ? 'allowed' : 404;
  const standings = standingsOf(caller, about.climbed);
  if (!standings.some((standing) => reads(standing, about))) return 404;
  if (whom === 'its readers') return 'allowed';
  if (!standings.some(({ role, relation }) => mayWorkWith(role, relation, about.audience))) return 404;
  if (whom === 'who work with it') return 'allowed';
  if (whom === 'who asked for its opening') return caller.asked ? 'allowed' : 404;
  const drafts = offered(standings, about).some(({ step }) => step === 'draft_letter');
  return drafts ? 'allowed' : 403;
}

export function reads({ role, relation }: Standing, { audience }: Pick<CaseFacts, 'audience'>): boolean {
  return mayRead(role, relation, audience);
}

/** A colleague named to verify, as long as they work there and the matter does not concern them. */
function verifies(life: Life): boolean {
  return life.verifies && !life.aside && rolesToday(life.posts).some(({ place }) => place === 'here');
}

/** The rows that the table gives to one who stands so. */
export function permitted(standings: readonly Standing[], { workflow, state, audience }: CaseFacts): StepRow[] {
  return workflow.steps.filter((row) => {
    const may = row.fromAbove ? mayUrge : mayAct;
    return (
      row.from.includes(state) &&
      standings.some(({ role, relation }) => row.by.includes(role) && may(role, relation, audience))
    );
  });
}

/** Those of them that make sense for a case to which nothing has happened. */
export function offered(standings: readonly Standing[], about: CaseFacts): StepRow[] {
  return permitted(standings, about).filter((row) => makesSense(row, about));
}

/** What the guards of sense answer before anything was withdrawn, protected or sent; what is decided waits to be. */
function makesSense({ step, guards }: StepRow, { state, audience }: CaseFacts): boolean {
  const senseless: readonly GuardName[] = ['protection-in-force', 'protection-waits', 'withdrawal-made'];
  return guards.every(
    (guard) =>
      !senseless.includes(guard) &&
      (guard !== 'something-to-deliver' || state === 'decided') &&
      (guard !== 'for-a-head-alone' || audience === 'head') &&
      // What is terminated may be so on another ground.
      (guard !== 'whole-withdrawal-stands' || step === 'terminate'),
  );
}
