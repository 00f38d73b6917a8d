import type { SignIn } from '@libs/contracts';
import { AlreadyAssigned, DEMO_ACCOUNTS, ensureDemoAccounts, SignInRefused, UsernameTaken } from '@libs/identity';
import { ROLES } from '@libs/rules';
import { codeOf } from '../support/authenticator';
import type { FreshDatabase } from '../support/database';
import { A_STRANGER, type Identity, openIdentity, unitsOnly } from '../support/identity';
import { demoAccount } from '../support/staff';

const MORNING = new Date('2026-03-02T01:00:00Z');
const later = (milliseconds: number) => new Date(MORNING.getTime() + milliseconds);
const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const WARD = 'ward-2025-07-kinh-bac-uba';

const PASSWORD = 'một câu dài dễ nhớ';

let database: FreshDatabase;
let here: Identity;
let hoa: string;

beforeAll(async () => {
  database = await unitsOnly();
  here = await openIdentity(database.url);
  hoa = await here.accounts.create(
    { username: 'Hoa.Nguyễn', password: PASSWORD, displayName: 'Hoa', mustChangePassword: false },
    MORNING,
  );
  await here.accounts.assign({ accountId: hoa, unitId: WARD, role: 'ward_officer', validFrom: '2025-07-01' });
});

afterAll(async () => {
  await here?.close();
  await database?.drop();
});

const signIn = (now = MORNING, who: SignIn = { username: 'hoa.nguyễn', password: PASSWORD }) =>
  here.signIns.signIn(who, A_STRANGER, now);
const authenticate = (token: string, now: Date) => here.sessions.authenticate(token, now);

describe('signing in', () => {
  it('opens a session for the person and what they hold today', async () => {
    const { session, token } = await signIn();
    const assignments = [{ unitId: WARD, role: 'ward_officer' }];
    expect(session.actor).toEqual({
      kind: 'staff',
      accountId: hoa,
      username: 'hoa.nguyễn',
      displayName: 'Hoa',
      assignments,
    });
    expect(await authenticate(token, MORNING)).toEqual(session);
  });

  it('takes the name in capitals and the password however the keyboard composes it', async () => {
    const typed = { username: ' HOA.NGUYỄN ', password: PASSWORD.normalize('NFD') };
    expect((await signIn(MORNING, typed)).session.actor.accountId).toBe(hoa);
  });

  it('answers an unknown name, a wrong password and a disabled account alike', async () => {
    const lan = { username: 'lan', password: 'mật khẩu của Lan' };
    await here.accounts.create({ ...lan, displayName: 'Lan', mustChangePassword: false }, MORNING);
    await here.database.query(`update account set disabled_at = $1 where username = 'lan'`, [MORNING]);
    const wrong = [{ username: 'nobody', password: 'x' }, { username: 'hoa.nguyễn', password: 'x' }, lan];
    for (const credentials of wrong) {
      await expect(signIn(MORNING, credentials)).rejects.toEqual(new SignInRefused());
    }
  });

  it('keeps neither password nor token in the database', async () => {
    const { token } = await signIn();
    const rows = await here.database.query(
      'select to_jsonb(session) as row from session union all select to_jsonb(account) from account',
    );
    expect(JSON.stringify(rows)).not.toContain(token);
    expect(JSON.stringify(rows)).not.toContain(Buffer.from(token).toString('hex'));
    expect(JSON.stringify(rows)).not.toContain('một câu dài dễ nhớ');
  });
});

describe('a session', () => {
  it('ends after twelve hours, however busy', async () => {
    const { token, session } = await signIn();
    expect(session.expiresAt).toEqual(later(12 * HOUR));
    for (let hour = 0.5; hour < 12; hour += 0.5) {
      expect(await authenticate(token, later(hour * HOUR))).not.toBeNull();
    }
    expect(await authenticate(token, later(12 * HOUR - 1))).not.toBeNull();
    expect(await authenticate(token, later(12 * HOUR))).toBeNull();
  });

  it('ends when nothing was done for an hour, and does not come back', async () => {
    const { token } = await signIn();
    expect(await authenticate(token, later(HOUR - 1))).not.toBeNull();
    expect(await authenticate(token, later(2 * HOUR - 1))).toBeNull();
    expect(await authenticate(token, later(2 * HOUR))).toBeNull();
  });

  it('ends at sign-out: here at once, in another process within two seconds', async () => {
    const { token } = await signIn();
    const elsewhere = await openIdentity(database.url);
    await elsewhere.sessions.authenticate(token, MORNING);
    await here.sessions.signOut(token, MORNING);
    expect(await authenticate(token, MORNING)).toBeNull();
    expect(await elsewhere.sessions.authenticate(token, later(2_000))).toBeNull();
    await elsewhere.close();
  });

  it('is listed for its owner and nobody else, and ends when its owner says so', async () => {
    const lan = { username: 'lan.anh', password: 'mật khẩu của Lan' };
    const id = await here.accounts.create({ ...lan, displayName: 'Lan', mustChangePassword: false }, MORNING);
    const first = await signIn(MORNING, lan);
    const second = await signIn(later(MINUTE), lan);
    const ids = async () => (await here.sessions.list(id, later(MINUTE))).map((session) => session.id);
    expect(await ids()).toEqual([second.session.id, first.session.id]);
    expect(await here.sessions.end(hoa, first.session.id, later(MINUTE))).toBe(false);
    expect(await here.sessions.end(id, first.session.id, later(MINUTE))).toBe(true);
    expect([await authenticate(first.token, later(MINUTE)), await ids()]).toEqual([null, [second.session.id]]);
    await here.sessions.endAll(id, later(MINUTE));
    expect([await authenticate(second.token, later(MINUTE)), await ids()]).toEqual([null, []]);
  });

  it('costs no query while it was read a moment ago', async () => {
    const { token } = await signIn();
    const query = jest.spyOn(here.database, 'query');
    const read = jest.spyOn(here.database.manager, 'query');
    await authenticate(token, later(1_000));
    expect([query.mock.calls, read.mock.calls]).toEqual([[], []]);
    jest.restoreAllMocks();
  });

  it('notes when it was last seen, to the minute', async () => {
    const begun = later(HOUR);
    const { token } = await signIn(begun);
    const seen = async () => {
      const { lastSeenAt } = await here.database
        .getRepository<{ createdAt: Date; lastSeenAt: Date }>('session')
        .findOneByOrFail({ createdAt: begun });
      return lastSeenAt;
    };
    await authenticate(token, later(HOUR + MINUTE / 2));
    expect(await seen()).toEqual(begun);
    await authenticate(token, later(HOUR + 2 * MINUTE));
    expect(await seen()).toEqual(later(HOUR + 2 * MINUTE));
  });

  it('is nobody for a token that was never given', async () => {
    expect(await authenticate('made up', MORNING)).toBeNull();
  });
});

describe('accounts and what they hold', () => {
  it('knows one person by one name', async () => {
    const again = { username: 'HOA.nguyễn', password: 'x', displayName: 'Hoa', mustChangePassword: false };
    await expect(here.accounts.create(again, MORNING)).rejects.toThrow(UsernameTaken);
  });

  it('an assignment holds from its first day in Viet Nam to the day before its last', async () => {
    const period = { validFrom: '2026-04-01', validTo: '2026-05-01' };
    await here.accounts.assign({ accountId: hoa, unitId: 'reception-province', role: 'reception_officer', ...period });
    const heldAt = async (instant: string) =>
      (await signIn(new Date(instant))).session.actor.assignments.map((assignment) => assignment.role);
    expect(await heldAt('2026-03-31T16:59:59Z')).toEqual(['ward_officer']);
    expect(await heldAt('2026-03-31T17:00:00Z')).toEqual(['reception_officer', 'ward_officer']);
    expect(await heldAt('2026-04-30T17:00:00Z')).toEqual(['ward_officer']);
  });

  it('nobody holds the same role in the same unit twice at a time', async () => {
    const twice = { accountId: hoa, unitId: WARD, role: 'ward_officer', validFrom: '2026-01-01' } as const;
    await expect(here.accounts.assign(twice)).rejects.toThrow(AlreadyAssigned);
  });
});

describe('demo accounts', () => {
  it('are made once, one at least for each role of staff, and sign in as listed, with their code or without', async () => {
    expect(await here.accounts.listDemo()).toEqual([]);
    expect(await ensureDemoAccounts(here.database.manager, MORNING)).toBe(DEMO_ACCOUNTS.length);
    expect(await ensureDemoAccounts(here.database.manager, MORNING)).toBe(0);
    const listed = await here.accounts.listDemo();
    expect(new Set(['citizen', 'system', ...listed.map(({ role }) => role)])).toEqual(new Set(ROLES));
    for (const account of listed) {
      const { username, password, unitId, role } = account;
      for (const totp of [undefined, codeOf(account, MORNING)]) {
        const { session } = await signIn(MORNING, { username, password, ...(totp && { totp }) });
        expect([session.actor.assignments, session.owes]).toEqual([[{ unitId, role }], null]);
      }
    }
  });

  it('do not sign in with a wrong code', async () => {
    const { username, password } = demoAccount('auditor');
    await expect(signIn(MORNING, { username, password, totp: '000000' })).rejects.toEqual(new SignInRefused());
  });
});
