import { DEMO_ACCOUNTS } from '@libs/identity';
import { FIELDS } from '@libs/letters';
import { DEMO_PASSPHRASE } from '@libs/vault';
import { asOwner } from './as-owner';
import { isSpare } from './people';
import type { Known } from './values';

const UNITS = ['ward-2025-07-kinh-bac-uba', 'reception-province', 'ubnd-province', 'tinh-uy'];
const FIRST = DEMO_ACCOUNTS.slice(0, 1);
const DAYS = ['2027-01-01', '2027-02-08', '2027-04-30'];

/** What opens something, by the name of its field. */
const BY_NAME = {
  username: DEMO_ACCOUNTS.filter((account) => !isSpare(account)).map(({ username }) => username),
  password: FIRST.map(({ password }) => password),
  newPassword: FIRST.map(({ password }) => password),
  passphrase: [DEMO_PASSPHRASE],
  current: [DEMO_PASSPHRASE],
  next: [DEMO_PASSPHRASE],
  date: DAYS,
  issuedOn: ['2026-11-01'],
  from: DAYS.slice(0, 2),
  until: DAYS.slice(1),
  on: ['2026-11-20', '2026-11-24', ...DAYS],
  checks: [['signed:yes'], ['signed:no', 'capable:unclear']],
};

/** Ids of all that can be asked for by one: cases, letters, accounts, work, sessions. */
export function knownIn(databaseUrl: string, receipts: Known['receipts']): Promise<Known> {
  return asOwner(databaseUrl, async (database) => {
    const accounts = await database.query<{ id: string }>(
      `select id from account where username ~ '^(kinh-bac|vu-ninh)' order by username`,
    );
    const { rows } = await database.query<{ id: string }>(
      `select id from case_file union all (select id from session limit 3) union all (select id from letter limit 5)
       union all (select id from outbox limit 3)`,
    );
    const people = accounts.rows.map(({ id }) => id);
    const byName = { ...BY_NAME, accountId: people, fromAccountId: people, absentId: people, substituteId: people };
    const fields = Object.entries(FIELDS).flatMap(([name, { from }]) => (from === 'officer' ? [name] : []));
    return { ids: [...rows.map(({ id }) => id), ...people.slice(0, 3)], receipts, units: UNITS, names: fields, byName };
  });
}
