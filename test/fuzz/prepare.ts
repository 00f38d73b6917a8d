import { randomUUID } from 'node:crypto';
import { DEMO_ACCOUNTS, type DemoAccount } from '@libs/identity';
import { Client } from 'pg';
import { Carriage, type Reply } from './carriage';
import type { Document } from './routes';
import type { Known } from './values';

/** A service with people signed in and letters on their way. */
export interface Prepared {
  readonly url: string;
  readonly document: Document;
  readonly known: Known;
  /** One for each role. */
  readonly cookies: readonly string[];
  /** Signs others in, for calls that end sessions. */
  readonly spare: () => Promise<string[]>;
}

const TYPES = ['phan_anh', 'kien_nghi', 'khieu_nai', 'to_cao', null] as const;
const WARDS = ['Kinh Bắc', 'Vũ Ninh', null] as const;
const UNITS = ['ward-2025-07-kinh-bac-uba', 'reception-province', 'ubnd-province', 'tinh-uy'];

/** Signs one account of every role in and sends a letter of every type to every ward. */
export async function prepare(url: string): Promise<Omit<Prepared, 'known'> & Pick<Known, 'receipts'>> {
  const cookies = await signedIn(url, oneOfEachRole());
  const carriage = new Carriage(url, []);
  const receipts: Known['receipts'][number][] = [];
  for (const type of TYPES) {
    for (const wardName of WARDS) {
      const body = { type, wardName, text: 'Đèn đường ngõ 12 hỏng đã hai tuần.', submitter: { name: 'Nguyễn Văn A' } };
      const reply = await carriage.send(jsonShot('/api/v1/petitions', body));
      receipts.push(JSON.parse(Buffer.from(reply.text, 'latin1').toString()));
    }
  }
  const { text } = await carriage.send({
    method: 'GET',
    url: '/api/openapi.json',
    headers: {},
    body: undefined,
    as: 0,
  });
  carriage.close();
  return { url, cookies, spare: () => signedIn(url, SPARE), receipts, document: JSON.parse(text) };
}

async function signedIn(url: string, accounts: readonly DemoAccount[]): Promise<string[]> {
  const carriage = new Carriage(url, []);
  const cookies: string[] = [];
  for (const { username, password } of accounts) {
    cookies.push(cookieOf(await carriage.send(jsonShot('/api/v1/sessions', { username, password }))));
  }
  carriage.close();
  return cookies;
}

function jsonShot(url: string, body: unknown) {
  const headers = {
    'content-type': 'application/json',
    'x-forwarded-for': fromSomewhere(),
    'idempotency-key': randomUUID(),
  };
  return { method: 'POST', url, headers, body: Buffer.from(JSON.stringify(body)), as: 0 };
}

/** Ids of all that can be asked for by one: cases, letters, accounts, work, sessions. */
export async function knownIn(databaseUrl: string, receipts: Known['receipts']): Promise<Known> {
  const database = new Client({ connectionString: databaseUrl });
  await database.connect();
  const { rows } = await database.query<{ id: string }>(
    `select id from case_file union all (select id from account limit 3) union all (select id from session limit 3)
     union all (select id from outbox limit 3) union all (select id from letter limit 5)`,
  );
  await database.end();
  return { ids: rows.map(({ id }) => id), receipts, units: UNITS };
}

const SPARE = DEMO_ACCOUNTS.filter(({ username }) => username.startsWith('nam-son.'));

function oneOfEachRole(): DemoAccount[] {
  const byRole = new Map(
    DEMO_ACCOUNTS.filter((account) => !SPARE.includes(account)).map((account) => [account.role, account]),
  );
  return [...byRole.values()];
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
