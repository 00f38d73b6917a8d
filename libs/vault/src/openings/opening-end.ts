import { commitmentToBytes } from '@libs/casework';

/** Binds the event of a consent to the instant at which the opening ends: nobody reads on for longer. */
export function endCommitment(endsAt: Date): string {
  return commitmentToBytes(Buffer.from(endsAt.toISOString()));
}
