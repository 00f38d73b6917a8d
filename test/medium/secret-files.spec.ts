import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readSettings } from '@libs/platform';

const folder = mkdtempSync(join(tmpdir(), 'secrets-'));
const key = join(folder, 'tracking-key');
const environment = {
  DATABASE_URL: 'postgres://somewhere/langnghe',
  SESSION_KEY: 'a session key that only tests make use of',
  VAULT_KEY: 'a vault key that only tests ever use',
};

beforeAll(() => writeFileSync(key, 'a tracking key that lies in a file\n'));
afterAll(() => rmSync(folder, { recursive: true }));

test('a secret may lie in a file, and the newline at its end is none of it', () => {
  const { trackingKey } = readSettings({ ...environment, TRACKING_KEY_FILE: key });
  expect(trackingKey).toBe('a tracking key that lies in a file');
});

test('the address of the database, with its password, may lie in one too', () => {
  const url = join(folder, 'database-url');
  writeFileSync(url, 'postgres://from/a-file');
  const read = { ...environment, DATABASE_URL: undefined, DATABASE_URL_FILE: url, TRACKING_KEY_FILE: key };
  expect(readSettings(read).databaseUrl).toBe('postgres://from/a-file');
});

test('two secrets for one thing, and a file that is not there, are refused by name and without the secret', () => {
  const twice = { ...environment, TRACKING_KEY: 'a tracking key that only tests use', TRACKING_KEY_FILE: key };
  expect(() => readSettings(twice)).toThrow('settings: TRACKING_KEY and TRACKING_KEY_FILE: give one of the two.');
  const lost = { ...environment, TRACKING_KEY_FILE: join(folder, 'nowhere') };
  expect(() => readSettings(lost)).toThrow('settings: TRACKING_KEY_FILE: the file cannot be read.');
});
