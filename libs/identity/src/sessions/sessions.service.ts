import { newId } from '@libs/platform';
import { Injectable } from '@nestjs/common';
import { DataSource, type EntityManager, IsNull } from 'typeorm';
import { SessionEntity } from '../entities/session.entity';
import { SignInRefused } from '../identity.errors';
import type { LiveSession, SignedIn } from './live-session';
import { SessionCache } from './session-cache';
import { type ListedSession, listSessions, readSession } from './sessions.queries';
import { newToken, tokenHashOf } from './token';

/** A working day with its overtime; nobody stays signed in overnight. */
const LASTS_MS = 12 * 3_600_000;
const DEVICE_LENGTH = 200;

@Injectable()
export class SessionsService {
  private readonly cache = new SessionCache();

  constructor(private readonly dataSource: DataSource) {}

  /** A session for an account that has just proved who it is; `ProofService` is the way to that. */
  async begin(accountId: string, device: string, now: Date): Promise<SignedIn> {
    const token = await this.insert(this.dataSource.manager, accountId, device, now);
    return this.opened(token, now);
  }

  /**
   * How an account signs in has changed: every session it has ends, and one with a new token goes on.
   * @param change made in the same transaction
   */
  async renew<T>(
    { actor: { accountId }, device }: LiveSession,
    change: (manager: EntityManager) => Promise<T>,
    now: Date,
  ): Promise<{ signedIn: SignedIn; changed: T }> {
    const { token, changed } = await this.dataSource.transaction(async (manager) => {
      const changed = await change(manager);
      await manager.update(SessionEntity, { accountId, revokedAt: IsNull() }, { revokedAt: now });
      return { changed, token: await this.insert(manager, accountId, device, now) };
    });
    this.cache.forgetAccount(accountId);
    return { signedIn: await this.opened(token, now), changed };
  }

  /** Who calls with this token, or null. A sign-out in another process is noticed within two seconds. */
  async authenticate(token: string, now: Date): Promise<LiveSession | null> {
    const tokenHash = tokenHashOf(token);
    const cached = this.cache.get(tokenHash, now);
    if (cached) return cached;
    const session = await readSession(this.dataSource.manager, tokenHash, now);
    if (session) this.cache.put(tokenHash, session, now);
    return session;
  }

  list(accountId: string, now: Date): Promise<ListedSession[]> {
    return listSessions(this.dataSource.manager, accountId, now);
  }

  /** An unknown token, or one signed out before, is no error. */
  async signOut(token: string, now: Date): Promise<void> {
    const tokenHash = tokenHashOf(token);
    await this.sessions.update({ tokenHash, revokedAt: IsNull() }, { revokedAt: now });
    this.cache.forget(tokenHash);
  }

  /** Ends one session of the account. False when it has no such session, or it ended before. */
  async end(accountId: string, id: string, now: Date): Promise<boolean> {
    const { affected } = await this.sessions.update({ accountId, id, revokedAt: IsNull() }, { revokedAt: now });
    this.cache.forgetAccount(accountId);
    return affected === 1;
  }

  /** Signs the account out everywhere. */
  async endAll(accountId: string, now: Date): Promise<void> {
    await this.sessions.update({ accountId, revokedAt: IsNull() }, { revokedAt: now });
    this.cache.forgetAccount(accountId);
  }

  private async insert(manager: EntityManager, accountId: string, device: string, now: Date): Promise<string> {
    const token = newToken();
    await manager.insert(SessionEntity, {
      tokenHash: tokenHashOf(token),
      id: newId(now),
      accountId,
      device: device.slice(0, DEVICE_LENGTH),
      createdAt: now,
      lastSeenAt: now,
      expiresAt: new Date(now.getTime() + LASTS_MS),
    });
    return token;
  }

  private async opened(token: string, now: Date): Promise<SignedIn> {
    const session = await this.authenticate(token, now);
    if (!session) throw new SignInRefused();
    return { token, session };
  }

  private get sessions() {
    return this.dataSource.getRepository(SessionEntity);
  }
}
