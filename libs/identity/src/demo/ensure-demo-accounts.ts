import { newId } from '@libs/platform';
import { type EntityManager, In } from 'typeorm';
import { hashPassword } from '../accounts/password';
import { AccountEntity } from '../entities/account.entity';
import { AssignmentEntity } from '../entities/assignment.entity';
import { DEMO_ACCOUNTS, type DemoAccount } from './demo-accounts';

/** The day on which today's units began. */
const VALID_FROM = '2025-07-01';

/**
 * Makes the demo accounts that are not there yet and leaves the others as they are. Call it in a transaction, after
 * the reference data is loaded.
 * @returns how many were made
 */
export async function ensureDemoAccounts(manager: EntityManager, now: Date): Promise<number> {
  const usernames = DEMO_ACCOUNTS.map((account) => account.username);
  const there = await manager.find(AccountEntity, { select: { username: true }, where: { username: In(usernames) } });
  const taken = new Set(there.map((account) => account.username));
  const missing = DEMO_ACCOUNTS.filter((account) => !taken.has(account.username));
  if (missing.length > 0) await insertAll(manager, missing, now);
  return missing.length;
}

async function insertAll(manager: EntityManager, accounts: readonly DemoAccount[], now: Date): Promise<void> {
  const hashes = await hashesOf(accounts);
  const rows = accounts.map((account) => ({ ...account, id: newId(now) }));
  await manager.insert(
    AccountEntity,
    rows.map(({ id, username, displayName, password }) => ({
      id,
      username,
      displayName,
      passwordHash: hashes.get(password),
      mustChangePassword: false,
      demo: true,
      createdAt: now,
    })),
  );
  await manager.insert(
    AssignmentEntity,
    rows.map(({ id, unitId, role }) => ({ accountId: id, unitId, role, validFrom: VALID_FROM })),
  );
}

/** Hashing is slow on purpose; what is printed in the open needs no salt of its own, so one hash serves a password. */
async function hashesOf(accounts: readonly DemoAccount[]): Promise<Map<string, string>> {
  const passwords = [...new Set(accounts.map((account) => account.password))];
  return new Map(
    await Promise.all(passwords.map(async (password) => [password, await hashPassword(password)] as const)),
  );
}
