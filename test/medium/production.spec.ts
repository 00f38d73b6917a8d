import { randomBytes } from 'node:crypto';
import { prepareDatabase } from '../../apps/standalone/src/prepare-database';
import { readStandaloneSettings } from '../../apps/standalone/src/settings';
import { type FreshDatabase, freshDatabase } from '../support/database';
import { openIdentity } from '../support/identity';
import { populate } from '../support/populate';

const drawn = () => randomBytes(32).toString('base64');
const PRODUCTION = { NODE_ENV: 'production', TRACKING_KEY: drawn(), SESSION_KEY: drawn(), VAULT_KEY: drawn() };
const PRINTED = /^The database holds demo accounts, whose passwords are printed in the open: [^\n]+\.$/;

let database: FreshDatabase;

beforeEach(async () => {
  database = await freshDatabase();
});

afterEach(() => database?.drop());

const prepare = (environment: NodeJS.ProcessEnv) =>
  prepareDatabase(database.url, { demo: false, env: { DATABASE_URL: database.url, ...environment } });

describe('a production', () => {
  it('starts on a database without demo accounts', async () => {
    await prepare(PRODUCTION);
    const identity = await openIdentity(database.url, PRODUCTION);
    await identity.close();
  });

  it('refuses to start, in one sentence, on one that has them', async () => {
    await populate(database.url, new Date('2026-03-02T01:00:00Z'));
    await expect(prepare(PRODUCTION)).rejects.toThrow(PRINTED);
    await expect(openIdentity(database.url, PRODUCTION)).rejects.toThrow(PRINTED);
  });

  it('refuses to start with a key that was never drawn', async () => {
    const key = 'change-this-key-before-you-go-live';
    await expect(prepare({ ...PRODUCTION, SESSION_KEY: key })).rejects.toThrow(
      /^settings: SESSION_KEY: an example key/,
    );
  });

  it('makes no demo data, and refuses when it is told to', () => {
    expect(readStandaloneSettings({ NODE_ENV: 'production' }).demo).toBe(false);
    expect(readStandaloneSettings({}).demo).toBe(true);
    expect(() => readStandaloneSettings({ NODE_ENV: 'production', DEMO: 'on' })).toThrow('takes no demo data');
  });
});
