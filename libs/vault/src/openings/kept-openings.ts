import { heldAgainst, type StoredTrail } from '@libs/casework';
import type { StepName } from '@libs/rules';
import type { IdentityOpeningEntity, OpeningState } from './identity-opening.entity';
import { endCommitment } from './opening-end';
import { OPENINGS_TO_HOLD } from './openings.queries';

type StoredOpening = Pick<
  IdentityOpeningEntity,
  'caseId' | 'id' | 'seq' | 'state' | 'requestedBy' | 'requestedAt' | 'decidedBy' | 'decidedAt' | 'endsAt'
>;

const AFTER: Readonly<Partial<Record<StepName, OpeningState>>> = {
  consent_opening: 'open',
  refuse_opening: 'refused',
  end_opening: 'ended',
};

/** Openings of identities: each request has its record, and the record says what the steps said. */
export const keptOpenings = heldAgainst<StoredOpening>(OPENINGS_TO_HOLD, (trail, rows) => {
  const bySeq = new Map(rows.map((row) => [row.seq, row]));
  for (const { seq, step } of trail.events) {
    if (step !== 'request_opening') continue;
    const row = bySeq.get(seq);
    if (!row) return { seq, reason: 'the record of the opening it asked for is gone' };
    if (!isAsTold(trail, row)) return { seq, reason: `the record of opening ${row.id} is not as its events left it` };
    bySeq.delete(seq);
  }
  const [stray] = bySeq.values();
  return stray ? { seq: trail.events.length, reason: `nobody asked for opening ${stray.id}` } : null;
});

function isAsTold({ events }: StoredTrail, row: StoredOpening): boolean {
  const asked = events[row.seq - 1];
  const own = events.filter(({ data }) => data.fields?.openingId === row.id);
  const decided = own.find(({ step }) => step !== 'end_opening');
  const last = own.at(-1);
  const end = decided?.data.commitments?.openingEnd;
  return (
    row.requestedBy === asked?.actor_id &&
    isAt(row.requestedAt, asked.at) &&
    row.state === ((last && AFTER[last.step]) ?? 'requested') &&
    row.decidedBy === (decided?.data.fields?.accountId ?? null) &&
    isAt(row.decidedAt, decided?.at ?? null) &&
    (end === undefined || (row.endsAt !== null && end === endCommitment(row.endsAt)))
  );
}

function isAt(instant: Date | null, told: string | null): boolean {
  return instant === null || told === null ? instant === told : instant.getTime() === new Date(told).getTime();
}
