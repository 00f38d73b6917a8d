import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { looksMadeUp } from './made-up-key';
import { readSettings } from './settings';

const drawn = (seed: string) => createHash('sha256').update(seed).digest('base64');
const environment = {
  NODE_ENV: 'production',
  DATABASE_URL: 'postgres://somewhere/langnghe',
  TRACKING_KEY: drawn('one'),
  SESSION_KEY: drawn('another'),
  VAULT_KEY: drawn('a third'),
};

test('a production with drawn keys may start, and cannot switch its limits off', () => {
  expect(readSettings({ ...environment, RATE_LIMITS: 'off' })).toMatchObject({ production: true, rateLimits: true });
});

test.each([
  'a tracking key that only tests use',
  'change-me-change-me-change-me-change-me',
  'langnghe-langnghe-langnghe-langnghe',
  'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx',
  '01234567890123456789012345678901',
])('no production starts with the key "%s", and the sentence names the variable', (key) => {
  expect(() => readSettings({ ...environment, SESSION_KEY: key })).toThrow(/^settings: SESSION_KEY: an example key/);
  expect(readSettings({ ...environment, NODE_ENV: 'development', SESSION_KEY: key }).sessionKey).toBe(key);
});

test('no production starts with one key for two things', () => {
  const twice = { ...environment, SESSION_KEY: environment.TRACKING_KEY };
  expect(() => readSettings(twice)).toThrow('each needs a key of its own');
});

test('a key that is missing or short is named', () => {
  expect(() => readSettings({ ...environment, SESSION_KEY: undefined })).toThrow(/SESSION_KEY/);
  expect(() => readSettings({ ...environment, SESSION_KEY: 'short' })).toThrow(/SESSION_KEY/);
});

test('no drawn key is taken for a made-up one', () => {
  const bytes = fc.uint8Array({ minLength: 32, maxLength: 32 }).map((drawn) => createHash('sha256').update(drawn));
  const encodings = ['hex', 'base64', 'base64url'] as const;
  fc.assert(fc.property(bytes, (hash) => !encodings.some((encoding) => looksMadeUp(hash.copy().digest(encoding)))));
});
