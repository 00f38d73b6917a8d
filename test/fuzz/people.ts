import { randomUUID } from 'node:crypto';
import { DEMO_ACCOUNTS, type DemoAccount } from '@libs/identity';
import { asOwner } from './as-owner';
import { Carriage, type Reply } from './carriage';

/** Their sessions and passwords may be lost. */
export function isSpare({ username }: DemoAccount): boolean {
  return username.startsWith('nam-son.');
}

const SPARE = DEMO_ACCOUNTS.filter(isSpare);
/** Two wards whole, and all that stands above them. */
const CALLERS = DEMO_ACCOUNTS.filter(
  ({ unitId }) => !unitId.startsWith('ward-') || /-(kinh-bac|vu-ninh)-/.test(unitId),
);
const SESSIONS_EACH = 3;

/** Cookies of members of staff of every role. */
export function callers(url: string): Promise<string[]> {
  return signedIn(url, CALLERS);
}

/** Others, in several sessions each. They may have changed their password or their second factor, and mistyped much. */
export async function spareCallers(url: string, databaseUrl: string): Promise<string[]> {
  await asOwner(databaseUrl, async (database) => {
    const usernames = SPARE.map(({ username }) => username);
    await database.query(
      `update account set password_hash = (select password_hash from account where username <> all($1) limit 1)
        where username = any($1)`,
      [usernames],
    );
    await database.query(
      'delete from second_factor where account_id in (select id from account where username = any($1))',
      [usernames],
    );
    await database.query('delete from sign_in_failure');
  });
  return signedIn(url, Array.from({ length: SESSIONS_EACH }, () => SPARE).flat());
}

async function signedIn(url: string, accounts: readonly DemoAccount[]): Promise<string[]> {
  const carriage = new Carriage(url, []);
  const signIn = async ({ username, password }: DemoAccount) =>
    cookieOf(await carriage.send(jsonShot('/api/v1/sessions', { username, password })));
  const cookies = await Promise.all(accounts.map(signIn));
  carriage.close();
  return cookies;
}

/** A call that nothing is wrong with, from an address of its own. */
export function jsonShot(url: string, body: unknown, as = 0) {
  const headers = {
    'content-type': 'application/json',
    'x-forwarded-for': fromSomewhere(),
    'idempotency-key': randomUUID(),
  };
  return { method: 'POST', url, headers, body: Buffer.from(JSON.stringify(body)), as };
}

function cookieOf({ status, cookie }: Reply): string {
  if (status !== 201 || !cookie) throw new Error(`nobody could sign in: ${status}`);
  return cookie;
}

let networks = 0;
function fromSomewhere(): string {
  networks++;
  return `172.16.${networks % 256}.1`;
}
