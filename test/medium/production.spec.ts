import { generateKeyPairSync, randomBytes } from 'node:crypto';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ROLE_NAMES } from '@libs/platform';
import { Client } from 'pg';
import { prepareDatabase } from '../../apps/standalone/src/prepare-database';
import { readStandaloneSettings } from '../../apps/standalone/src/settings';
import { type FreshDatabase, freshDatabase } from '../support/database';
import { FakeClock } from '../support/fake-clock';
import { openIdentity } from '../support/identity';
import { ownLogins } from '../support/logins';
import { populate } from '../support/populate';
import { startWorker } from '../support/worker';

const clock = new FakeClock('2026-03-02T08:00:00+07:00');
const drawn = () => randomBytes(32).toString('base64');
const PRODUCTION = { NODE_ENV: 'production', TRACKING_KEY: drawn(), SESSION_KEY: drawn(), VAULT_KEY: drawn() };
const PRINTED = /^The database holds demo accounts, whose passwords are printed in the open: [^\n]+\.$/;

const folder = mkdtempSync(join(tmpdir(), 'production-'));
const AUDIT_KEY = join(folder, 'audit-key.pem');
let database: FreshDatabase;

beforeAll(() => {
  const { privateKey } = generateKeyPairSync('ed25519', {
    privateKeyEncoding: { type: 'pkcs8', format: 'pem' },
    publicKeyEncoding: { type: 'spki', format: 'pem' },
  });
  writeFileSync(AUDIT_KEY, privateKey);
});
afterAll(() => rmSync(folder, { recursive: true }));

beforeEach(async () => {
  database = await freshDatabase();
});

afterEach(() => database?.drop());

const prepare = (environment: NodeJS.ProcessEnv) =>
  prepareDatabase(database.url, { demo: false, env: { DATABASE_URL: database.url, ...environment } });

const work = async (logins = ownLogins(database.url)) => {
  const environment = { ...PRODUCTION, AUDIT_KEY, ...(await logins) };
  return startWorker({ databaseUrl: database.url, clock, environment });
};

describe('a production', () => {
  it('starts on a database without demo accounts', async () => {
    await prepare(PRODUCTION);
    const identity = await openIdentity(database.url, PRODUCTION);
    await identity.close();
    await (await work()).close();
  });

  it('refuses to start, in one sentence, on one that has them', async () => {
    await populate(database.url, clock.now());
    await expect(prepare(PRODUCTION)).rejects.toThrow(PRINTED);
    await expect(openIdentity(database.url, PRODUCTION)).rejects.toThrow(PRINTED);
    await expect(work()).rejects.toThrow(PRINTED);
  });

  it('refuses to start with a key that was never drawn', async () => {
    const key = 'change-this-key-before-you-go-live';
    await expect(prepare({ ...PRODUCTION, SESSION_KEY: key })).rejects.toThrow(
      /^settings: SESSION_KEY: an example key/,
    );
  });

  it('refuses to start as a login that could leave its role', async () => {
    await prepare(PRODUCTION);
    const own = await ownLogins(database.url);
    const asOwner = Promise.resolve({ ...own, WORKER_DATABASE_URL: database.url });
    await expect(work(asOwner)).rejects.toThrow(/signs in to the database as the owner/);
  });

  it('is given the logins that it names, each its role and nothing else', async () => {
    const [app, worker] = ['app', 'worker'].map((role) => {
      const name = `${role}_${randomBytes(8).toString('hex')}`;
      return Object.assign(new URL(database.url), { username: name, password: randomBytes(16).toString('hex') }).href;
    });
    await prepare({ ...PRODUCTION, APP_DATABASE_URL: app, WORKER_DATABASE_URL: worker });
    await prepare({ ...PRODUCTION, APP_DATABASE_URL: app, WORKER_DATABASE_URL: worker });
    const client = new Client({ connectionString: app });
    await client.connect();
    try {
      await expect(client.query(`set role ${ROLE_NAMES.worker}`)).rejects.toThrow('permission denied');
      await expect(client.query('set role postgres')).rejects.toThrow('permission denied');
      const { rows } = await client.query(`select row_security_active('case_file') as bound`);
      expect(rows).toEqual([{ bound: true }]);
    } finally {
      await client.end();
    }
  });

  it('makes no demo data, and refuses when it is told to', () => {
    expect(readStandaloneSettings({ NODE_ENV: 'production' }).demo).toBe(false);
    expect(readStandaloneSettings({}).demo).toBe(true);
    expect(() => readStandaloneSettings({ NODE_ENV: 'production', DEMO: 'on' })).toThrow('takes no demo data');
  });
});
