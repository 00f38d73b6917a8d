import type { LiveSession } from './live-session';

/** How long a sign-out elsewhere, or a change of assignments, may go unnoticed by this process. */
const FRESH_FOR_MS = 2_000;
const MOST_ENTRIES = 5_000;

interface Entry {
  readonly session: LiveSession;
  readonly readAt: Date;
}

/** Sessions read a moment ago, so that a page of calls costs one query. */
export class SessionCache {
  /** A Map keeps the order of insertion: the first entry is the oldest. */
  private readonly entries = new Map<string, Entry>();

  get(tokenHash: Buffer, now: Date): LiveSession | undefined {
    const entry = this.entries.get(keyOf(tokenHash));
    if (!entry || entry.session.expiresAt <= now) return undefined;
    const ageMs = now.getTime() - entry.readAt.getTime();
    return ageMs >= 0 && ageMs < FRESH_FOR_MS ? entry.session : undefined;
  }

  put(tokenHash: Buffer, session: LiveSession, readAt: Date): void {
    this.forget(tokenHash);
    this.entries.set(keyOf(tokenHash), { session, readAt });
    const [oldest] = this.entries.keys();
    if (this.entries.size > MOST_ENTRIES && oldest !== undefined) this.entries.delete(oldest);
  }

  forget(tokenHash: Buffer): void {
    this.entries.delete(keyOf(tokenHash));
  }

  forgetAccount(accountId: string): void {
    for (const [key, { session }] of this.entries) if (session.actor.accountId === accountId) this.entries.delete(key);
  }
}

function keyOf(tokenHash: Buffer): string {
  return tokenHash.toString('base64url');
}
