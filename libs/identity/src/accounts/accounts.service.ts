import { newId } from '@libs/platform';
import type { Day } from '@libs/rules';
import { Injectable } from '@nestjs/common';
import { DataSource, In } from 'typeorm';
import { DEMO_ACCOUNTS, type DemoAccount } from '../demo/demo-accounts';
import { AccountEntity } from '../entities/account.entity';
import { AssignmentEntity } from '../entities/assignment.entity';
import { AlreadyAssigned, UsernameTaken } from '../identity.errors';
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

@Injectable()
export class AccountsService {
  constructor(private readonly dataSource: DataSource) {}

  /**
   * @returns the new account's id
   * @throws UsernameTaken, also for another spelling in capitals
   */
  async create(account: NewAccount, now: Date): Promise<string> {
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
    await refusedBy(['account_username_key'], new UsernameTaken(username), this.accounts.insert(row));
    return id;
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
