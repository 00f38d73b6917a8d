import { heldAgainst, type StoredTrail } from '@libs/casework';
import { type CaseKind, isDenunciation, type StepName } from '@libs/rules';
import type { LetterState } from './entities/letter.entity';
import { type DigestedLetter, digestOfLetter } from './letter-digest';
import { LETTERS_TO_HOLD } from './letters.queries';

type StoredLetter = DigestedLetter & { readonly caseId: string; readonly id: string; readonly draftedAt: Date };

const AFTER: Readonly<Partial<Record<StepName, LetterState>>> = { approve_letter: 'approved', issue_letter: 'issued' };

/** Official letters: what was issued is there, and stands as it was issued; what was approved or drafted, unless a step dropped it. */
export const keptLetters = heldAgainst<StoredLetter>(LETTERS_TO_HOLD, (trail, rows) => {
  const { events } = trail;
  const there = new Map(rows.map((row) => [row.id, row]));
  const drafted = new Set(rows.map(({ draftedAt }) => draftedAt.getTime()));
  const dropped = lastDrop(trail);
  const last = new Map(
    events.flatMap((event) => (AFTER[event.step] ? [[String(event.data.fields?.letterId), event] as const] : [])),
  );
  for (const [id, { seq, step, data }] of last) {
    const row = there.get(id);
    if (!row && (step === 'issue_letter' || seq > dropped)) return { seq, reason: `letter ${id} is gone` };
    const told = data.commitments?.letterBox;
    const asTold = !row || (row.state === AFTER[step] && (told === undefined || told === digestOfLetter(row)));
    if (!asTold) return { seq, reason: `letter ${id} is not as its events left it` };
  }
  const draft = events.find(({ seq, step, at }) => {
    return step === 'draft_letter' && seq > dropped && !drafted.has(new Date(at).getTime());
  });
  if (draft) return { seq: draft.seq, reason: 'the letter it drafted is gone' };
  const stray = rows.find(({ id, state }) => state !== 'draft' && !last.has(id));
  return stray ? { seq: events.length, reason: `letter ${stray.id} was ${stray.state} by no step` } : null;
});

/** The last event that found a denunciation and dropped what was not issued; 0: none did. */
function lastDrop({ events }: StoredTrail): number {
  const drop = events.findLast(
    ({ step, data }) => step === 'classify' && isDenunciation(data.fields?.type as CaseKind),
  );
  return drop?.seq ?? 0;
}
