import type { Debt } from '@libs/contracts';
import type { StaffActor } from '../staff-actor';

/** A session that is neither over nor ended. */
export interface LiveSession {
  /** By this its owner knows it in the list; not the token. */
  readonly id: string;
  readonly device: string;
  readonly expiresAt: Date;
  readonly actor: StaffActor;
  /** What the account must do before anything else; null when nothing. */
  readonly owes: Debt | null;
}

export interface SignedIn {
  /** Opaque; goes to the browser as a cookie and is stored nowhere. */
  readonly token: string;
  readonly session: LiveSession;
}
