import { Injectable } from '@nestjs/common';
import { DataSource, IsNull } from 'typeorm';
import { hashPassword, passwordMatches } from '../accounts/password';
import { canonicalUsername } from '../accounts/username';
import { AccountEntity } from '../entities/account.entity';
import { SessionEntity } from '../entities/session.entity';
import { SignInRefused } from '../identity.errors';
import type { StaffActor } from '../staff-actor';
import { SessionCache } from './session-cache';
import { readSession } from './sessions.queries';
import { newToken, tokenHashOf } from './token';

/** A working day with its overtime; nobody stays signed in overnight. */
const LASTS_MS = 12 * 3_600_000;

export interface Credentials {
  readonly username: string;
  readonly password: string;
}

export interface SignedIn {
  /** Opaque; goes to the browser as a cookie and is stored nowhere. */
  readonly token: string;
  readonly expiresAt: Date;
  readonly actor: StaffActor;
}

@Injectable()
export class SessionsService {
  private readonly cache = new SessionCache();
  /** Checked when there is no account, so that an unknown name takes as long as a wrong password. */
  private readonly decoy = hashPassword(newToken());

  constructor(private readonly dataSource: DataSource) {}

  /** @throws SignInRefused, the same and after the same work whatever was wrong */
  async signIn(credentials: Credentials, now: Date): Promise<SignedIn> {
    const username = canonicalUsername(credentials.username);
    const account = await this.dataSource.getRepository(AccountEntity).findOneBy({ username });
    const matches = await passwordMatches(account?.passwordHash ?? (await this.decoy), credentials.password);
    if (!account || !matches || account.disabledAt) throw new SignInRefused();
    return this.begin(account.id, now);
  }

  /** Who calls with this token, or null. A sign-out in another process is noticed within two seconds. */
  async authenticate(token: string, now: Date): Promise<StaffActor | null> {
    const tokenHash = tokenHashOf(token);
    const cached = this.cache.get(tokenHash, now);
    if (cached) return cached.actor;
    const session = await readSession(this.dataSource.manager, tokenHash, now);
    if (session) this.cache.put(tokenHash, session, now);
    return session?.actor ?? null;
  }

  /** An unknown token, or one signed out before, is no error. */
  async signOut(token: string, now: Date): Promise<void> {
    const tokenHash = tokenHashOf(token);
    await this.sessions.update({ tokenHash, revokedAt: IsNull() }, { revokedAt: now });
    this.cache.forget(tokenHash);
  }

  private async begin(accountId: string, now: Date): Promise<SignedIn> {
    const token = newToken();
    const tokenHash = tokenHashOf(token);
    const expiresAt = new Date(now.getTime() + LASTS_MS);
    await this.sessions.insert({ tokenHash, accountId, createdAt: now, lastSeenAt: now, expiresAt });
    const actor = await this.authenticate(token, now);
    if (!actor) throw new SignInRefused();
    return { token, expiresAt, actor };
  }

  private get sessions() {
    return this.dataSource.getRepository(SessionEntity);
  }
}
