import { SignInRefused } from '@libs/identity';
import { TooManyRequests } from '@libs/platform';
import type { FreshDatabase } from '../support/database';
import { A_STRANGER, type Identity, openIdentity, unitsOnly } from '../support/identity';

const MORNING = new Date('2026-03-02T01:00:00Z');
const SECOND = 1000;
const later = (milliseconds: number) => new Date(MORNING.getTime() + milliseconds);
const PASSWORD = 'một câu dài dễ nhớ';

let database: FreshDatabase;
let here: Identity;

beforeEach(async () => {
  database = await unitsOnly();
  here = await openIdentity(database.url);
  await here.accounts.create(
    { username: 'hoa', password: PASSWORD, displayName: 'Hoa', mustChangePassword: false },
    MORNING,
  );
});

afterEach(async () => {
  await here?.close();
  await database?.drop();
});

/** `refused`, `in`, or how many seconds to wait. */
async function outcome(password: string, now = MORNING, { username = 'hoa', client = A_STRANGER, at = here } = {}) {
  try {
    await at.signIns.signIn({ username, password }, client, now);
    return 'in';
  } catch (error) {
    if (error instanceof TooManyRequests) return error.retryAfterSeconds;
    if (error instanceof SignInRefused) return 'refused';
    throw error;
  }
}

async function failTenTimes(username = 'hoa'): Promise<void> {
  for (let time = 0; time < 10; time++) expect(await outcome('sai', MORNING, { username })).toBe('refused');
}

it('after ten wrong passwords each further one waits twice as long, and never longer than an hour', async () => {
  await failTenTimes();
  let now = 0;
  const waits: unknown[] = [];
  for (let time = 0; time < 12; time++) {
    const wait = await outcome('sai', later(now));
    waits.push(wait);
    now += Number(wait) * SECOND;
    expect(await outcome('sai', later(now - SECOND))).toBe(1);
    expect(await outcome('sai', later(now))).toBe('refused');
  }
  expect(waits.slice(0, 6)).toEqual([30, 60, 120, 240, 480, 960]);
  for (const wait of waits.slice(6)) expect(wait).toBeLessThanOrEqual(3600);
});

it('who waits is not even told that the password was right; afterwards it opens, and all is forgotten', async () => {
  await failTenTimes();
  expect(await outcome(PASSWORD)).toBe(30);
  expect(await outcome(PASSWORD, later(30 * SECOND))).toBe('in');
  expect(await outcome('sai', later(30 * SECOND))).toBe('refused');
});

it('a name nobody has waits just as a name somebody has', async () => {
  await failTenTimes('hoa');
  await failTenTimes('khong.co.ai');
  const both = ['hoa', 'khong.co.ai'].map((username) => outcome('sai', MORNING, { username }));
  expect(await Promise.all(both)).toEqual([30, 30]);
});

it('a stranger who guesses does not shut out the browser that its owner signed in with', async () => {
  const { deviceToken } = await here.signIns.signIn({ username: 'hoa', password: PASSWORD }, A_STRANGER, MORNING);
  await failTenTimes();
  const known = { ...A_STRANGER, deviceToken };
  expect(await outcome(PASSWORD)).toBe(30);
  expect(await outcome(PASSWORD, MORNING, { client: known })).toBe('in');
  expect(
    await outcome(PASSWORD, MORNING, { client: { ...A_STRANGER, deviceToken: 'made.up' } as typeof A_STRANGER }),
  ).toBe(30);
});

it('another process counts along', async () => {
  const elsewhere = await openIdentity(database.url);
  await failTenTimes();
  expect(await outcome('sai', MORNING, { at: elsewhere })).toBe(30);
  await elsewhere.close();
});

it('thirty guesses at once are no more than ten one after the other', async () => {
  const outcomes = await Promise.all(Array.from({ length: 30 }, () => outcome('sai')));
  expect(outcomes.filter((each) => each === 'refused')).toHaveLength(10);
});

it('one address that tries a hundred names waits, and no other address does', async () => {
  const names = Array.from({ length: 100 }, (_, index) => `ten.${index}`);
  for (const username of names) await outcome('sai', MORNING, { username });
  expect(await outcome(PASSWORD)).toBe(30);
  expect(await outcome(PASSWORD, MORNING, { client: { ...A_STRANGER, address: '192.0.2.8' } })).toBe('in');
});

it('an office in which many mistype before they get in never waits', async () => {
  for (let time = 0; time < 25; time++) {
    for (let mistyped = 0; mistyped < 5; mistyped++) expect(await outcome('sai')).toBe('refused');
    expect(await outcome(PASSWORD)).toBe('in');
  }
});

it('what was counted tells neither names nor addresses, and is gone two days later', async () => {
  await outcome('sai', MORNING, { username: 'khong.co.ai' });
  const rows = async () => here.database.query('select to_jsonb(sign_in_failure) as row from sign_in_failure');
  const hex = (text: string) => Buffer.from(text).toString('hex');
  const kept = JSON.stringify(await rows());
  for (const told of ['khong.co.ai', A_STRANGER.address]) expect(kept).not.toContain(hex(told));
  expect(await outcome(PASSWORD, later(49 * 3600 * SECOND))).toBe('in');
  expect(await rows()).toHaveLength(1);
});
