import { newId } from '@libs/platform';
import type { Day } from '@libs/rules';
import { Injectable } from '@nestjs/common';
import { DataSource, In, IsNull } from 'typeorm';
import { DEMO_ACCOUNTS, type DemoAccount } from '../demo/demo-accounts';
import { AccountEntity } from '../entities/account.entity';
import { AssignmentEntity } from '../entities/assignment.entity';
import { RecoveryCodeEntity } from '../entities/recovery-code.entity';
import { SecondFactorEntity } from '../entities/second-factor.entity';
import { SessionEntity } from '../entities/session.entity';
import { AlreadyAssigned, UnknownUnit, UsernameTaken } from '../identity.errors';
import type { Assignment } from '../staff-actor';
import { hashPassword } from './password';
import { refusedBy } from './refused-by';
import { canonicalUsername } from './username';

export interface NewAccount {
  readonly username: string;
  readonly password: string;
  readonly displayName: string;
  readonly mustChangePassword: boolean;
}

/** Days of Asia/Ho_Chi_Minh; `validTo` is the first day on which it no longer holds. */
export interface NewAssignment extends Assignment {
  readonly accountId: string;
  readonly validFrom: Day;
  readonly validTo?: Day;
}

/** What an account holds from a day on, until somebody says otherwise. */
export type Post = Omit<NewAssignment, 'accountId' | 'validTo'>;

@Injectable()
export class AccountsService {
  constructor(private readonly dataSource: DataSource) {}

  /**
   * @returns the new account's id
   * @throws UsernameTaken, also for another spelling in capitals
   */
  create(account: NewAccount, now: Date): Promise<string> {
    return this.open(account, [], now);
  }

  /**
   * An account with what it holds, or neither.
   * @throws UsernameTaken, UnknownUnit
   */
  async open(account: NewAccount, posts: readonly Post[], now: Date): Promise<string> {
    const id = newId(now);
    const username = canonicalUsername(account.username);
    const row = {
      id,
      username,
      displayName: account.displayName,
      passwordHash: await hashPassword(account.password),
      mustChangePassword: account.mustChangePassword,
      demo: false,
      createdAt: now,
    };
    const assignments = posts.map((post) => ({ ...post, accountId: id, validTo: null }));
    await this.dataSource.transaction(async (manager) => {
      await refusedBy(['account_username_key'], new UsernameTaken(username), manager.insert(AccountEntity, row));
      for (const assignment of assignments) {
        const nowhere = new UnknownUnit(`there is no unit ${assignment.unitId}`);
        await refusedBy(['assignment_unit_id_fkey'], nowhere, manager.insert(AssignmentEntity, assignment));
      }
    });
    return id;
  }

  /**
   * For who forgot the password or lost telephone and recovery codes: a password to be changed, no second factor, and
   * every session ends.
   * @returns false when there is no such account
   */
  async reset(typed: string, password: string, now: Date): Promise<boolean> {
    const account = await this.accounts.findOneBy({ username: canonicalUsername(typed) });
    if (!account) return false;
    const { id: accountId } = account;
    const passwordHash = await hashPassword(password);
    await this.dataSource.transaction(async (manager) => {
      await manager.update(AccountEntity, { id: accountId }, { passwordHash, mustChangePassword: true });
      await manager.delete(SecondFactorEntity, { accountId });
      await manager.delete(RecoveryCodeEntity, { accountId });
      await manager.update(SessionEntity, { accountId, revokedAt: IsNull() }, { revokedAt: now });
    });
    return true;
  }

  /** @throws AlreadyAssigned */
  async assign(assignment: NewAssignment): Promise<void> {
    const row = { ...assignment, validTo: assignment.validTo ?? null };
    const twice = new AlreadyAssigned(`${assignment.role} in ${assignment.unitId} is held already`);
    const insert = this.dataSource.getRepository(AssignmentEntity).insert(row);
    await refusedBy(['assignment_same_work_exclusion', 'assignment_pkey'], twice, insert);
  }

  /** The demo accounts that this service has, with the passwords they were made with. */
  async listDemo(): Promise<DemoAccount[]> {
    const usernames = DEMO_ACCOUNTS.map((account) => account.username);
    const found = await this.accounts.find({
      select: { username: true },
      where: { demo: true, username: In(usernames) },
    });
    const present = new Set(found.map((account) => account.username));
    return DEMO_ACCOUNTS.filter((account) => present.has(account.username));
  }

  private get accounts() {
    return this.dataSource.getRepository(AccountEntity);
  }
}
