import { commitmentToBytes } from '@libs/casework';

/** Binds the event of a decision to an instant of its record: when it was decided, and when what was opened ends. */
export function momentCommitment(at: Date): string {
  return commitmentToBytes(Buffer.from(at.toISOString()));
}
