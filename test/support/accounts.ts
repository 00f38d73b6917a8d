import { AccountsService, identityEntities, type Post } from '@libs/identity';
import { organisationEntities } from '@libs/organisation';
import { DataSource } from 'typeorm';

/** What somebody is told on the day they get their account. */
export const FIRST_PASSWORD = 'mật khẩu được cấp';

/** An account as an operator makes it at the prompt: with a password to be changed, and without a second factor. */
export async function newAccount(databaseUrl: string, username: string, now: Date, ...posts: Post[]): Promise<void> {
  const entities = [...organisationEntities, ...identityEntities];
  const database = await new DataSource({ type: 'postgres', url: databaseUrl, entities }).initialize();
  const account = { username, password: FIRST_PASSWORD, displayName: username, mustChangePassword: true };
  await new AccountsService(database).open(account, posts, now);
  await database.destroy();
}
