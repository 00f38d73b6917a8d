import { CONTENT_FIELDS, isOwed, SETTLED_STATES, type StepField, type StepValue } from '@libs/rules';
import { type ClockRow, snapshotOf } from '../clocks/clock-row';
import type { EventData } from '../entities/case-event.entity';
import { NEVER_DUE } from '../entities/case-file.entity';
import type { CaseKey } from '../secrecy/case-key';
import { type SealedText, sealWritten } from '../secrecy/written';
import { boxNameOf, commitmentTo, commitmentToBytes, newSalt } from './commitment';
import { type CaseFile, type Draft, wordsIn } from './draft';
import { digestOfClock, digestOfFile, type RowDigests } from './row-digest';
import { GENESIS, type SealedEvent, seal } from './seal';

/** All that one step writes: the file, one event, its words, its clocks. */
export interface Change {
  readonly before: CaseFile | null;
  readonly file: CaseFile;
  readonly event: SealedEvent;
  readonly texts: readonly SealedText[];
  readonly clocks: readonly ClockRow[];
}

const KEPT_APART: readonly StepField[] = CONTENT_FIELDS;

/** Closes a draft: what it says becomes one sealed event, and the file points at that event as its head. The key is the case's; who wrote nothing needs none. */
export function finish(draft: Draft, key: CaseKey | undefined): Change {
  const { before, given, now } = draft;
  const seq = (before?.eventCount ?? 0) + 1;
  const { texts, commitments } = writtenIn(draft, seq, key);
  const clocks = draft.clocks.filter((clock) => !draft.clocksBefore.includes(clock));
  const left = {
    ...draft.file,
    nextDueAt: nextDue(draft.clocks),
    closedAt: closedAt(draft),
    version: (before?.version ?? 0) + 1,
  };
  const event = seal({
    caseId: draft.file.id,
    seq,
    at: now,
    step: draft.step,
    state: draft.file.state,
    actorRole: draft.role,
    actorId: draft.actorId,
    unitId: draft.file.ownerUnit,
    data: {
      ...becomes(draft),
      ...dataOf(given, { ...draft.commitments, ...commitments }),
      ...(clocks.length > 0 && { clocks: clocks.map((clock) => snapshotOf(clock, rowOf(clock, draft))) }),
      file: { ...(before && { found: digestOfFile(before) }), left: digestOfFile(left) },
    },
    previousHash: before?.headHash ?? GENESIS,
  });
  return { before, file: { ...left, eventCount: seq, headHash: event.hash }, event, texts, clocks };
}

function rowOf(clock: ClockRow, { clocksBefore }: Draft): RowDigests {
  const found = clocksBefore.find(({ id }) => id === clock.id);
  return { ...(found && { found: digestOfClock(found) }), left: digestOfClock(clock) };
}

/** What was written, each in its box, and what the event says of it: salted hashes of the words, and those of the boxes. */
function writtenIn({ given, file: { id: caseId } }: Draft, seq: number, key: CaseKey | undefined) {
  const texts: SealedText[] = [];
  const commitments: Record<string, string> = {};
  for (const field of CONTENT_FIELDS) {
    const words = wordsIn(given, field);
    if (words === undefined) continue;
    if (!key) throw new Error(`case ${caseId} has no key`);
    const text = { caseId, seq, field, words, salt: newSalt() };
    const box = sealWritten(key, text);
    texts.push({ caseId, seq, field, box });
    commitments[field] = commitmentTo(words, text.salt);
    commitments[boxNameOf(field)] = commitmentToBytes(box);
  }
  return { texts, commitments };
}

function dataOf(given: Draft['given'], commitments: Record<string, string>): EventData {
  const fields = Object.entries(given).filter(([field, value]) => value !== undefined && !isContent(field));
  return {
    ...(fields.length > 0 && { fields: Object.fromEntries(fields) as Record<string, StepValue> }),
    ...(Object.keys(commitments).length > 0 && { commitments }),
  };
}

function becomes({ before, file: { kind, audience } }: Draft): EventData {
  return { ...(kind !== before?.kind && { kind }), ...(audience !== before?.audience && { audience }) };
}

function isContent(field: string): boolean {
  return KEPT_APART.includes(field as StepField);
}

function nextDue(clocks: readonly ClockRow[]): Date {
  const due = clocks.flatMap(({ duty, endedAt, lawDueAt }) =>
    endedAt === null && lawDueAt && isOwed(duty) ? [lawDueAt.getTime()] : [],
  );
  return due.length > 0 ? new Date(Math.min(...due)) : NEVER_DUE;
}

function closedAt({ file, before, now }: Draft): Date | null {
  if (!SETTLED_STATES.includes(file.state)) return null;
  return before?.closedAt ?? now;
}
