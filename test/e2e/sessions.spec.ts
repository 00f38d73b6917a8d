import type { Problem, Session } from '@libs/contracts';
import type { Role } from '@libs/rules';
import { type RunningApi, startApi } from '../support/api';
import { type FreshDatabase, freshDatabase } from '../support/database';
import { FakeClock } from '../support/fake-clock';
import { populate } from '../support/populate';
import { demoAccount, signedIn } from '../support/staff';

const clock = new FakeClock('2026-03-02T08:00:00+07:00');
const HOUR = 3_600_000;

let database: FreshDatabase;
let api: RunningApi;

beforeAll(async () => {
  database = await freshDatabase();
  await populate(database.url, clock.now());
  api = await startApi({ databaseUrl: database.url, clock });
});

afterAll(async () => {
  await api?.close();
  await database?.drop();
});

const signIn = ({ username, password }: { username: string; password: string }) =>
  api.post('/api/v1/sessions', { body: { username, password } });

const cookieOf = (role: Role) => signedIn(api, demoAccount(role));

describe('signing in', () => {
  it('answers with who it is, what they hold and where, and a cookie no script can read', async () => {
    const officer = demoAccount('ward_officer');
    const answer = await signIn(officer);
    expect(answer.status).toBe(201);
    expect(answer.json<Session>()).toMatchObject({
      username: officer.username,
      assignments: [{ role: 'ward_officer', unit: { id: officer.unitId, name: 'UBND phường Vũ Ninh' } }],
    });
    const cookie = String(answer.headers['set-cookie']);
    expect(cookie).toMatch(/^lang_nghe_session=/);
    for (const attribute of ['HttpOnly', 'SameSite=Strict', 'Path=/']) expect(cookie).toContain(attribute);
    expect(cookie).not.toContain('Secure');
  });

  it('refuses a wrong password and an unknown name with the same words', async () => {
    const wrong = await signIn({ username: demoAccount('ward_officer').username, password: 'sai' });
    const unknown = await signIn({ username: 'khong.co.ai', password: 'sai' });
    expect(wrong.status).toBe(401);
    expect(wrong.json<Problem>().code).toBe('sign_in_refused');
    expect(unknown.text).toBe(wrong.text);
  });

  it('names the field that is missing', async () => {
    const answer = await api.post('/api/v1/sessions', { body: { username: 'ai.do' } });
    expect(answer.status).toBe(422);
    expect(answer.json<Problem>().errors).toMatchObject([{ field: 'password', code: 'required' }]);
  });
});

describe('a session', () => {
  it('is known by its cookie and ends at sign-out', async () => {
    const headers = await cookieOf('ward_leader');
    expect((await api.get('/api/v1/sessions/current', { headers })).json<Session>().username).toBe(
      demoAccount('ward_leader').username,
    );
    const out = await api.delete('/api/v1/sessions/current', { headers });
    expect([out.status, out.text]).toEqual([204, '']);
    expect(String(out.headers['set-cookie'])).toContain('lang_nghe_session=;');
    expect((await api.get('/api/v1/sessions/current', { headers })).status).toBe(401);
  });

  it('ends after twelve hours', async () => {
    const headers = await cookieOf('ward_leader');
    clock.advance(12 * HOUR);
    expect((await api.get('/api/v1/sessions/current', { headers })).status).toBe(401);
  });
});

describe('what is for staff', () => {
  const routes = ['sessions/current', 'cases', 'cases/x', 'escalations', 'backlog', 'jobs/failed'];

  it.each(routes)('asks a stranger at /%s to sign in', async (route) => {
    const answer = await api.get(`/api/v1/${route}`);
    expect(answer.status).toBe(401);
    expect(answer.headers['content-type']).toBe('application/problem+json');
    expect(answer.json<Problem>().code).toBe('sign_in_required');
  });

  it.each<[Role, string, number]>([
    ['ward_officer', 'cases', 200],
    ['ward_officer', 'backlog', 403],
    ['ward_officer', 'escalations', 403],
    ['ward_officer', 'jobs/failed', 403],
    ['committee_leader', 'backlog', 200],
    ['committee_leader', 'escalations', 200],
    ['committee_leader', 'cases', 403],
    ['administrator', 'jobs/failed', 200],
    ['administrator', 'cases', 403],
    ['administrator', 'backlog', 403],
  ])('answers %s at /%s with %i', async (role, route, status) => {
    expect((await api.get(`/api/v1/${route}`, { headers: await cookieOf(role) })).status).toBe(status);
  });

  it('has no failed work to try again that is not there', async () => {
    const headers = await cookieOf('administrator');
    for (const id of ['x', '019a0000-0000-7000-8000-000000000000']) {
      expect((await api.post(`/api/v1/jobs/${id}/retry`, { headers })).status).toBe(404);
    }
  });
});
