import type { Enrolment, Problem, RecoveryCodes, Session, SessionList } from '@libs/contracts';
import { FIRST_PASSWORD, newAccount } from '../support/accounts';
import { type Answer, type RunningApi, startApi } from '../support/api';
import { codeOf } from '../support/authenticator';
import { type FreshDatabase, freshDatabase } from '../support/database';
import { FakeClock } from '../support/fake-clock';
import { populate } from '../support/populate';
import { demoAccount, signedIn } from '../support/staff';

const clock = new FakeClock('2026-03-02T08:00:00+07:00');
const OWN = 'một câu dài dễ nhớ';

let database: FreshDatabase;
let api: RunningApi;

beforeAll(async () => {
  database = await freshDatabase();
  await populate(database.url, clock.now());
  api = await startApi({ databaseUrl: database.url, clock });
  const post = { unitId: 'ward-2025-07-kinh-bac-uba', role: 'ward_officer', validFrom: '2025-07-01' } as const;
  await newAccount(database.url, 'hoa', clock.now(), post);
});

afterAll(async () => {
  await api?.close();
  await database?.drop();
});

const signIn = (body: Record<string, string>) => api.post('/api/v1/sessions', { body: { username: 'hoa', ...body } });

function cookieIn(answer: Answer): { cookie: string } {
  const [first] = [answer.headers['set-cookie']].flat();
  return { cookie: String(first).split(';')[0] ?? '' };
}

const code = (answer: Answer) => [answer.status, answer.json<Problem>().code];

/** Every staff route of openapi.json that reads, without those an unready account needs. */
async function routesForWork(): Promise<string[]> {
  type Operation = { tags?: string[] };
  const document = (await api.get('/api/openapi.json')).json<{ paths: Record<string, { get?: Operation }> }>();
  const open = ['/api/v1/sessions/current'];
  return Object.entries(document.paths)
    .filter(([path, { get }]) => get?.tags?.includes('staff') && !open.includes(path))
    .map(([path]) => path.replace(/\{\w+\}/g, '2026'));
}

async function statusesAtWork(headers: { cookie: string }): Promise<Set<string>> {
  const answers: string[] = [];
  for (const route of await routesForWork()) answers.push(code(await api.get(route, { headers })).join(' '));
  return new Set(answers);
}

describe('a new member of staff', () => {
  let session: { cookie: string };
  let telephone: Enrolment;

  it('signs in with the password that was given to them, and may do nothing before they have their own', async () => {
    const answer = await signIn({ password: FIRST_PASSWORD });
    expect([answer.status, answer.json<Session>().owes]).toEqual([201, 'password_change']);
    session = cookieIn(answer);
    expect((await routesForWork()).length).toBeGreaterThan(5);
    expect(await statusesAtWork(session)).toEqual(new Set(['403 password_change_required']));
    const early = await api.post('/api/v1/account/second-factor', { headers: session, body: {} });
    expect(code(early)).toEqual([403, 'password_change_required']);
    expect((await api.get('/api/v1/sessions/current', { headers: session })).json<Session>().owes).toBe(
      'password_change',
    );
  });

  it('is told what is wrong with a new password', async () => {
    const change = (newPassword: string) =>
      api.post('/api/v1/account/password', { headers: session, body: { password: FIRST_PASSWORD, newPassword } });
    expect((await change('ngắn')).json<Problem>().errors).toMatchObject([{ field: 'newPassword', code: 'too_short' }]);
    expect((await change(FIRST_PASSWORD)).json<Problem>().errors).toMatchObject([
      { field: 'newPassword', code: 'same_as_before' },
    ]);
  });

  it('chooses a password and gets a new session, then enrols a telephone and gets another', async () => {
    const body = { password: FIRST_PASSWORD, newPassword: OWN };
    const changed = await api.post('/api/v1/account/password', { headers: session, body });
    expect([changed.status, changed.json<Session>().owes]).toEqual([200, 'totp_enrolment']);
    expect((await api.get('/api/v1/sessions/current', { headers: session })).status).toBe(401);
    session = cookieIn(changed);
    expect(await statusesAtWork(session)).toEqual(new Set(['403 totp_enrolment_required']));

    telephone = (await api.post('/api/v1/account/second-factor', { headers: session, body: {} })).json<Enrolment>();
    expect(telephone.otpauthUri).toContain(telephone.totpSecret);
    const confirm = (totp: string) =>
      api.post('/api/v1/account/second-factor/confirmation', { headers: session, body: { totp } });
    expect((await confirm('000000')).json<Problem>().errors).toMatchObject([{ field: 'totp', code: 'wrong_code' }]);
    const confirmed = await confirm(codeOf(telephone, clock.now()));
    expect(new Set(confirmed.json<RecoveryCodes>().recoveryCodes).size).toBe(10);
    expect((await api.get('/api/v1/sessions/current', { headers: session })).status).toBe(401);
    session = cookieIn(confirmed);
    expect((await api.get('/api/v1/cases', { headers: session })).status).toBe(200);
  });

  it('from then on is asked for a code, and told the same whichever of the three was wrong', async () => {
    clock.advance(60_000);
    const totp = codeOf(telephone, clock.now());
    expect(code(await signIn({ password: OWN }))).toEqual([401, 'second_factor_required']);
    const wrong = [
      await signIn({ password: OWN, totp: '000000' }),
      await signIn({ password: OWN, recoveryCode: 'AAAAA-AAAAA' }),
      await signIn({ password: 'sai', totp }),
      await signIn({ password: 'sai' }),
      await signIn({ username: 'khong.co.ai', password: OWN, totp }),
    ];
    expect(new Set(wrong.map(({ status, text }) => `${status} ${text}`)).size).toBe(1);
    expect(code(wrong[0] as Answer)).toEqual([401, 'sign_in_refused']);
    expect((await signIn({ password: OWN, totp })).json<Session>().owes).toBeNull();
    expect((await signIn({ password: OWN, totp })).status).toBe(401);
  });
});

describe('a demo account', () => {
  const account = demoAccount('ward_leader');
  const { username, password } = account;

  it('signs in without a code or with the one its printed secret gives, and never with a wrong one', async () => {
    expect((await signIn({ username, password })).json<Session>().owes).toBeNull();
    expect((await signIn({ username, password, totp: '000000' })).status).toBe(401);
    expect((await signIn({ username, password, totp: codeOf(account, clock.now()) })).status).toBe(201);
    expect((await signIn({ username, password, totp: codeOf(account, clock.now()) })).status).toBe(401);
  });
});

describe('the sessions of an account', () => {
  const leader = demoAccount('committee_leader');
  const list = async (headers: { cookie: string }) =>
    (await api.get('/api/v1/sessions', { headers })).json<SessionList>().items;

  it('are listed, end one by one when their owner says so, and nobody else’s can be touched', async () => {
    const [office, home] = [await signedIn(api, leader), await signedIn(api, leader)];
    const items = await list(home);
    expect(items.map(({ current }) => current).filter(Boolean)).toHaveLength(1);
    expect(JSON.stringify(items)).not.toContain(office.cookie.split('=')[1]);
    const [elsewhere] = items.filter(({ current }) => !current);
    const stranger = await signedIn(api, demoAccount('auditor'));
    const end = (id: string, headers: { cookie: string }) => api.delete(`/api/v1/sessions/${id}`, { headers });
    expect((await end(elsewhere?.id ?? '', stranger)).status).toBe(404);
    expect((await end('x', home)).status).toBe(404);
    expect((await end(elsewhere?.id ?? '', home)).status).toBe(204);
    expect((await api.get('/api/v1/sessions/current', { headers: office })).status).toBe(401);
    expect((await list(home)).map(({ current }) => current)).toEqual([true]);
  });

  it('end all together', async () => {
    const both = [await signedIn(api, leader), await signedIn(api, leader)];
    expect((await api.delete('/api/v1/sessions', { headers: both[0] })).status).toBe(204);
    for (const headers of both) expect((await api.get('/api/v1/sessions/current', { headers })).status).toBe(401);
  });

  it('are nobody’s to list without one', async () => {
    expect(code(await api.get('/api/v1/sessions'))).toEqual([401, 'sign_in_required']);
  });
});
