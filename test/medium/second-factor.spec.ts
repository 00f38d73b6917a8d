import { type Admitted, SecondFactorRequired, SignInRefused } from '@libs/identity';
import { InvalidInput } from '@libs/platform';
import { codeOf } from '../support/authenticator';
import type { FreshDatabase } from '../support/database';
import { A_STRANGER, type Identity, openIdentity, unitsOnly } from '../support/identity';

const MORNING = new Date('2026-03-02T01:00:00Z');
const STEP = 30_000;
const later = (milliseconds: number) => new Date(MORNING.getTime() + milliseconds);
const GIVEN = 'mật khẩu được cấp';
const OWN = 'một câu dài dễ nhớ';

let database: FreshDatabase;
let here: Identity;
let telephone: { totpSecret: string };
let recoveryCodes: string[];

const signIn = (proof: { password?: string; totp?: string; recoveryCode?: string }, now = MORNING, at = here) =>
  at.signIns.signIn({ username: 'hoa', password: OWN, ...proof }, A_STRANGER, now);
const lives = async ({ token }: Pick<Admitted, 'token'>) => (await here.sessions.authenticate(token, MORNING)) !== null;

/** Somebody's first morning: the password given to them, one of their own, and their telephone. */
beforeAll(async () => {
  database = await unitsOnly();
  here = await openIdentity(database.url);
  await here.accounts.create(
    { username: 'hoa', password: GIVEN, displayName: 'Hoa', mustChangePassword: true },
    MORNING,
  );
});

afterAll(async () => {
  await here?.close();
  await database?.drop();
});

describe('the first morning', () => {
  it('begins with a password of one’s own, then asks for the second factor, and each step ends every session before', async () => {
    const elsewhere = await signIn({ password: GIVEN });
    const first = await signIn({ password: GIVEN });
    expect(first.session.owes).toBe('password_change');
    const change = { password: GIVEN, newPassword: OWN };
    const second = await here.passwords.change(first.session, change, A_STRANGER, MORNING);
    expect(second.session.owes).toBe('totp_enrolment');
    expect([await lives(elsewhere), await lives(first), await lives(second)]).toEqual([false, false, true]);

    telephone = await here.factors.offer(second.session, { password: '' }, A_STRANGER, MORNING);
    const code = codeOf(telephone, MORNING);
    const third = await here.factors.confirm(second.session, code, MORNING);
    recoveryCodes = third.recoveryCodes;
    expect([recoveryCodes.length, third.signedIn.session.owes]).toEqual([10, null]);
    expect([await lives(second), await lives(third.signedIn)]).toEqual([false, true]);
    const tooLate = here.factors.offer(second.session, { password: '' }, A_STRANGER, MORNING);
    await expect(tooLate).rejects.toEqual(new SecondFactorRequired());
    await expect(signIn({ totp: code })).rejects.toEqual(new SignInRefused());
  });

  it('leaves neither secret nor recovery code readable in the database', async () => {
    const rows = await here.database.query(
      'select to_jsonb(second_factor) as row from second_factor union all select to_jsonb(recovery_code) from recovery_code',
    );
    const kept = JSON.stringify(rows).toLowerCase();
    const secret = Buffer.from(base32(telephone.totpSecret)).toString('hex');
    for (const told of [secret, telephone.totpSecret.toLowerCase()]) expect(kept).not.toContain(told);
    for (const code of recoveryCodes) expect(kept).not.toContain(Buffer.from(code.replace('-', '')).toString('hex'));
  });
});

describe('from then on', () => {
  it('the password alone does not do, nor with a wrong code', async () => {
    await expect(signIn({})).rejects.toEqual(new SecondFactorRequired());
    await expect(signIn({ totp: '000000' })).rejects.toEqual(new SignInRefused());
    await expect(signIn({ password: GIVEN, totp: codeOf(telephone, MORNING) })).rejects.toEqual(new SignInRefused());
  });

  it('a code opens once, in whichever process, and no earlier one after it', async () => {
    const elsewhere = await openIdentity(database.url);
    const now = later(10 * STEP);
    expect((await signIn({ totp: codeOf(telephone, now) }, now)).session.owes).toBeNull();
    for (const at of [here, elsewhere]) {
      await expect(signIn({ totp: codeOf(telephone, now) }, now, at)).rejects.toEqual(new SignInRefused());
      await expect(signIn({ totp: codeOf(telephone, later(9 * STEP)) }, now, at)).rejects.toEqual(new SignInRefused());
    }
    const next = codeOf(telephone, later(11 * STEP));
    expect((await signIn({ totp: next }, later(11 * STEP), elsewhere)).session.owes).toBeNull();
    await elsewhere.close();
  });

  it('of two who hand in one code at once, one is let in', async () => {
    const now = later(20 * STEP);
    const totp = codeOf(telephone, now);
    const both = await Promise.allSettled([signIn({ totp }, now), signIn({ totp }, now)]);
    expect(both.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
  });

  it('a telephone may be half a minute wrong, either way, and no more', async () => {
    const now = later(40 * STEP);
    for (const wrong of [-2, 2]) {
      const totp = codeOf(telephone, later((40 + wrong) * STEP));
      await expect(signIn({ totp }, now)).rejects.toEqual(new SignInRefused());
    }
    for (const drift of [-1, 1]) {
      expect((await signIn({ totp: codeOf(telephone, later((40 + drift) * STEP)) }, now)).session.owes).toBeNull();
    }
  });

  it('a recovery code opens once in place of the telephone, however it is typed', async () => {
    const [recoveryCode = ''] = recoveryCodes;
    const typed = ` ${recoveryCode.toLowerCase().replace('-', ' ')} `;
    expect((await signIn({ recoveryCode: typed })).session.owes).toBeNull();
    await expect(signIn({ recoveryCode })).rejects.toEqual(new SignInRefused());
    await expect(signIn({ recoveryCode: 'ABCDE-FGH1J' })).rejects.toEqual(new SignInRefused());
  });

  it('new recovery codes take the place of the old, for who shows a code once more', async () => {
    const now = later(60 * STEP);
    const { session } = await signIn({ totp: codeOf(telephone, now) }, now);
    const again = { password: OWN, totp: codeOf(telephone, later(61 * STEP)) };
    const renewed = await here.factors.renewRecoveryCodes(session, again, A_STRANGER, later(61 * STEP));
    await expect(signIn({ recoveryCode: recoveryCodes[1] ?? '' })).rejects.toEqual(new SignInRefused());
    expect((await signIn({ recoveryCode: renewed[1] ?? '' })).session.owes).toBeNull();
    recoveryCodes = renewed;
  });

  it('a new telephone counts once it has shown a code, and until then the old one does', async () => {
    const now = later(80 * STEP);
    const { session } = await signIn({ totp: codeOf(telephone, now) }, now);
    const bare = here.factors.offer(session, { password: OWN }, A_STRANGER, now);
    await expect(bare).rejects.toEqual(new SecondFactorRequired());
    const proof = { password: OWN, recoveryCode: recoveryCodes[2] ?? '' };
    const another = await here.factors.offer(session, proof, A_STRANGER, now);
    await expect(here.factors.confirm(session, codeOf(telephone, now), now)).rejects.toBeInstanceOf(InvalidInput);
    const [before, after] = [later(82 * STEP), later(84 * STEP)];
    expect((await signIn({ totp: codeOf(telephone, before) }, before)).session.owes).toBeNull();
    await here.factors.confirm(session, codeOf(another, before), before);
    await expect(signIn({ totp: codeOf(telephone, after) }, after)).rejects.toEqual(new SignInRefused());
    expect((await signIn({ totp: codeOf(another, after) }, after)).session.owes).toBeNull();
    telephone = another;
  });

  it('the password changes only for who shows the old one and a code, and to another', async () => {
    const now = later(100 * STEP);
    const { session } = await signIn({ totp: codeOf(telephone, now) }, now);
    const change = (change: { password: string; newPassword: string; totp?: string }, at: Date) =>
      here.passwords.change(session, change, A_STRANGER, at);
    const [wrong, another] = [
      { password: 'sai', newPassword: GIVEN },
      { password: OWN, newPassword: GIVEN },
    ];
    await expect(change(wrong, now)).rejects.toEqual(new SignInRefused());
    await expect(change(another, now)).rejects.toEqual(new SecondFactorRequired());
    const [first, second] = [later(102 * STEP), later(104 * STEP)];
    const same = { password: OWN, newPassword: OWN, totp: codeOf(telephone, first) };
    await expect(change(same, first)).rejects.toBeInstanceOf(InvalidInput);
    await change({ ...another, totp: codeOf(telephone, second) }, second);
    const third = later(106 * STEP);
    await expect(signIn({ totp: codeOf(telephone, third) }, third)).rejects.toEqual(new SignInRefused());
  });
});

it('with another SESSION_KEY no secret opens: a dump of the database alone is not enough', async () => {
  const thief = await openIdentity(database.url, { SESSION_KEY: 'a key of somebody who has only the database' });
  const now = later(110 * STEP);
  const proof = { password: GIVEN, totp: codeOf(telephone, now) };
  await expect(signIn(proof, now, thief)).rejects.toThrow();
  await thief.close();
});

it('who lost telephone and recovery codes begins anew, and every session ends', async () => {
  const now = later(120 * STEP);
  const before = await signIn({ password: GIVEN, totp: codeOf(telephone, now) }, now);
  expect(await here.accounts.reset('HOA', 'mật khẩu cấp lại', now)).toBe(true);
  expect(await here.accounts.reset('khong.co.ai', 'mật khẩu cấp lại', now)).toBe(false);
  expect(await here.sessions.authenticate(before.token, new Date(now.getTime() + 2_000))).toBeNull();
  const after = await signIn({ password: 'mật khẩu cấp lại' }, now);
  expect(after.session.owes).toBe('password_change');
});

function base32(text: string): number[] {
  const bits = [...text].map((letter) =>
    'ABCDEFGHIJKLMNOPQRSTUVWXYZ234567'.indexOf(letter).toString(2).padStart(5, '0'),
  );
  return (
    bits
      .join('')
      .match(/.{8}/g)
      ?.map((byte) => Number.parseInt(byte, 2)) ?? []
  );
}
