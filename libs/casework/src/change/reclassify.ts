import {
  type CaseKind,
  type Duty,
  dayOf,
  isDenunciation,
  OPENING,
  queueState,
  rulesFor,
  type State,
  workflowOf,
} from '@libs/rules';
import { endClock, startClocks } from '../clocks/clock';
import { dayZero, startOf } from './day-zero';
import { type Draft, wordsIn } from './draft';

const IN_QUEUE: readonly State[] = ['awaiting_signature', 'triage'];

/**
 * The case becomes what the officer found it to be: duties of the old kind alone fall away, those of the new kind run
 * from receipt as if it had been known from the start. A denunciation is for the competent head alone from here on, and
 * stays so whatever it is called later: its words name people, and one head's opinion must not show them to the ward
 * (LTC Đ.56). What asks for a signature that is not there waits for it.
 */
export function reclassify(draft: Draft): void {
  const kind = wordsIn(draft.given, 'type') as CaseKind;
  const { state, signedOn, audience } = draft.file;
  draft.file = {
    ...draft.file,
    kind,
    audience: isDenunciation(kind) ? 'head' : audience,
    state: IN_QUEUE.includes(state) ? queueState({ kind, signed: signedOn !== null }) : state,
  };
  waiveUnbound(draft);
  for (const duty of OPENING[kind].starts) {
    if (duty !== 'sign') startOnce(draft, duty, draft.file.receivedAt);
    else if (signedOn === null) startOnce(draft, duty, draft.now);
  }
  const signing = workflowOf(kind).steps.find(({ signs }) => signs);
  if (signedOn !== null) for (const duty of signing?.starts ?? []) startOnce(draft, duty, dayZero(draft, 'signed'));
}

/** Ends what does not bind the new kind: its limits were never owed for this letter. */
function waiveUnbound(draft: Draft): void {
  const { kind, signedOn, circumstances } = draft.file;
  const binds = (duty: Duty, ruleId: string, startedAt: Date) =>
    rulesFor(duty, kind, dayOf(startedAt), circumstances).some(({ rule }) => rule.id === ruleId);
  draft.clocks = draft.clocks.map((clock) => {
    const bound = binds(clock.duty, clock.ruleId, clock.startedAt) && !(clock.duty === 'sign' && signedOn !== null);
    return clock.endedAt === null && !bound ? endClock(clock, 'waived', draft.now) : clock;
  });
}

/** A duty met before, or running, is not owed a second time. */
function startOnce(draft: Draft, duty: Duty, startedAt: Date): void {
  const runs = draft.clocks.some((clock) => clock.duty === duty && clock.outcome !== 'waived');
  if (!runs) draft.clocks.push(...startClocks(duty, startOf(draft, startedAt)));
}
