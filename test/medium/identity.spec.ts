import {
  AccountsService,
  AlreadyAssigned,
  DEMO_ACCOUNTS,
  ensureDemoAccounts,
  identityEntities,
  SessionsService,
  SignInRefused,
  UsernameTaken,
} from '@libs/identity';
import { loadReference, organisationEntities } from '@libs/organisation';
import { ROLES } from '@libs/rules';
import { DataSource } from 'typeorm';
import { type FreshDatabase, freshDatabase } from '../support/database';

const MORNING = new Date('2026-03-02T01:00:00Z');
const later = (milliseconds: number) => new Date(MORNING.getTime() + milliseconds);
const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const WARD = 'ward-2025-07-kinh-bac-uba';

let database: FreshDatabase;
let dataSource: DataSource;
let accounts: AccountsService;
let sessions: SessionsService;
let hoa: string;

beforeAll(async () => {
  database = await freshDatabase();
  const entities = [...organisationEntities, ...identityEntities];
  dataSource = await new DataSource({ type: 'postgres', url: database.url, entities }).initialize();
  await loadReference(dataSource.manager);
  accounts = new AccountsService(dataSource);
  hoa = await accounts.create(
    { username: 'Hoa.Nguyễn', password: 'một câu dài dễ nhớ', displayName: 'Hoa', mustChangePassword: false },
    MORNING,
  );
  await accounts.assign({ accountId: hoa, unitId: WARD, role: 'ward_officer', validFrom: '2025-07-01' });
});

beforeEach(() => {
  sessions = new SessionsService(dataSource);
});

afterAll(async () => {
  await dataSource?.destroy();
  await database?.drop();
});

const signIn = (now = MORNING) => sessions.signIn({ username: 'hoa.nguyễn', password: 'một câu dài dễ nhớ' }, now);

describe('signing in', () => {
  it('opens a session for the person and what they hold today', async () => {
    const { actor, token } = await signIn();
    const assignments = [{ unitId: WARD, role: 'ward_officer' }];
    expect(actor).toEqual({ kind: 'staff', accountId: hoa, username: 'hoa.nguyễn', displayName: 'Hoa', assignments });
    expect(await sessions.authenticate(token, MORNING)).toEqual(actor);
  });

  it('takes the name in capitals and the password however the keyboard composes it', async () => {
    const typed = { username: ' HOA.NGUYỄN ', password: 'một câu dài dễ nhớ'.normalize('NFD') };
    expect((await sessions.signIn(typed, MORNING)).actor.accountId).toBe(hoa);
  });

  it('answers an unknown name, a wrong password and a disabled account alike', async () => {
    const lan = { username: 'lan', password: 'mật khẩu của Lan' };
    await accounts.create({ ...lan, displayName: 'Lan', mustChangePassword: false }, MORNING);
    await dataSource.query(`update account set disabled_at = $1 where username = 'lan'`, [MORNING]);
    const wrong = [{ username: 'nobody', password: 'x' }, { username: 'hoa.nguyễn', password: 'x' }, lan];
    for (const credentials of wrong) {
      await expect(sessions.signIn(credentials, MORNING)).rejects.toEqual(new SignInRefused());
    }
  });

  it('keeps neither password nor token in the database', async () => {
    const { token } = await signIn();
    const rows = await dataSource.query(
      'select to_jsonb(session) as row from session union all select to_jsonb(account) from account',
    );
    expect(JSON.stringify(rows)).not.toContain(token);
    expect(JSON.stringify(rows)).not.toContain(Buffer.from(token).toString('hex'));
    expect(JSON.stringify(rows)).not.toContain('một câu dài dễ nhớ');
  });
});

describe('a session', () => {
  it('ends after twelve hours', async () => {
    const { token, expiresAt } = await signIn();
    expect(expiresAt).toEqual(later(12 * HOUR));
    expect(await sessions.authenticate(token, later(12 * HOUR - 1))).not.toBeNull();
    expect(await sessions.authenticate(token, later(12 * HOUR))).toBeNull();
  });

  it('ends at sign-out: here at once, in another process within two seconds', async () => {
    const { token } = await signIn();
    const elsewhere = new SessionsService(dataSource);
    await elsewhere.authenticate(token, MORNING);
    await sessions.signOut(token, MORNING);
    expect(await sessions.authenticate(token, MORNING)).toBeNull();
    expect(await elsewhere.authenticate(token, later(2_000))).toBeNull();
  });

  it('costs no query while it was read a moment ago', async () => {
    const { token } = await signIn();
    const query = jest.spyOn(dataSource, 'query');
    const read = jest.spyOn(dataSource.manager, 'query');
    await sessions.authenticate(token, later(1_000));
    expect([query.mock.calls, read.mock.calls]).toEqual([[], []]);
    jest.restoreAllMocks();
  });

  it('notes when it was last seen, to the minute', async () => {
    const begun = later(HOUR);
    const { token } = await signIn(begun);
    const seen = async () => {
      const { lastSeenAt } = await dataSource
        .getRepository<{ createdAt: Date; lastSeenAt: Date }>('session')
        .findOneByOrFail({ createdAt: begun });
      return lastSeenAt;
    };
    await sessions.authenticate(token, later(HOUR + MINUTE / 2));
    expect(await seen()).toEqual(begun);
    await sessions.authenticate(token, later(HOUR + 2 * MINUTE));
    expect(await seen()).toEqual(later(HOUR + 2 * MINUTE));
  });

  it('is nobody for a token that was never given', async () => {
    expect(await sessions.authenticate('made up', MORNING)).toBeNull();
  });
});

describe('accounts and what they hold', () => {
  it('knows one person by one name', async () => {
    const again = { username: 'HOA.nguyễn', password: 'x', displayName: 'Hoa', mustChangePassword: false };
    await expect(accounts.create(again, MORNING)).rejects.toThrow(UsernameTaken);
  });

  it('an assignment holds from its first day in Viet Nam to the day before its last', async () => {
    const period = { validFrom: '2026-04-01', validTo: '2026-05-01' };
    await accounts.assign({ accountId: hoa, unitId: 'reception-province', role: 'reception_officer', ...period });
    const heldAt = async (instant: string) =>
      (await signIn(new Date(instant))).actor.assignments.map((assignment) => assignment.role);
    expect(await heldAt('2026-03-31T16:59:59Z')).toEqual(['ward_officer']);
    expect(await heldAt('2026-03-31T17:00:00Z')).toEqual(['reception_officer', 'ward_officer']);
    expect(await heldAt('2026-04-30T17:00:00Z')).toEqual(['ward_officer']);
  });

  it('nobody holds the same role in the same unit twice at a time', async () => {
    const twice = { accountId: hoa, unitId: WARD, role: 'ward_officer', validFrom: '2026-01-01' } as const;
    await expect(accounts.assign(twice)).rejects.toThrow(AlreadyAssigned);
  });
});

describe('demo accounts', () => {
  it('are made once, one at least for each role of staff, and sign in as listed', async () => {
    expect(await accounts.listDemo()).toEqual([]);
    expect(await ensureDemoAccounts(dataSource.manager, MORNING)).toBe(DEMO_ACCOUNTS.length);
    expect(await ensureDemoAccounts(dataSource.manager, MORNING)).toBe(0);
    const listed = await accounts.listDemo();
    expect(new Set(['citizen', 'system', ...listed.map(({ role }) => role)])).toEqual(new Set(ROLES));
    for (const { unitId, role, ...credentials } of listed) {
      expect((await sessions.signIn(credentials, MORNING)).actor.assignments).toEqual([{ unitId, role }]);
    }
  });
});
