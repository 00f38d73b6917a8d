import { heldAgainst, type StoredTrail } from '@libs/casework';
import type { StepName } from '@libs/rules';
import type { IdentityOpeningEntity, OpeningState } from './identity-opening.entity';
import { momentCommitment } from './moment-commitment';
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
  const commitments = decided?.data.commitments;
  return (
    row.requestedBy === asked?.actor_id &&
    isAt(row.requestedAt, asked.at) &&
    row.state === ((last && AFTER[last.step]) ?? 'requested') &&
    row.decidedBy === (decided?.data.fields?.accountId ?? null) &&
    (row.decidedAt !== null) === (decided !== undefined) &&
    isBound(row.decidedAt, commitments?.openingDecided) &&
    isBound(row.endsAt, commitments?.openingEnd)
  );
}

function isAt(instant: Date, told: string): boolean {
  return instant.getTime() === new Date(told).getTime();
}

/** Events of an earlier release bind no instant. */
function isBound(instant: Date | null, commitment: string | undefined): boolean {
  return commitment === undefined || (instant !== null && commitment === momentCommitment(instant));
}
