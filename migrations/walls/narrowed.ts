import { allow, inScope, ofCase, openTable, ROLE_NAMES } from '@libs/platform';
import { ABILITIES } from '@libs/rules';
import type { QueryRunner } from 'typeorm';

const { app, worker } = ROLE_NAMES;
const CUSTODIAN = inScope('roles', `'custodian'`);
const ADMINISTRATOR = inScope('roles', `'administrator'`);
const METRICS = inScope('task', `'metrics'`);
const WAITING = `key_id = '00000000-0000-0000-0000-000000000000'`;

/** What one sees beside the cases in one's sight: to look at only. Only failed work is put back by administrators. */
const SEEN: Readonly<Record<string, string>> = {
  outbox: `${ADMINISTRATOR} OR ${METRICS}`,
  identity_box: `${CUSTODIAN} OR ${ADMINISTRATOR} OR ${METRICS}`,
  identity_opening: `${CUSTODIAN} AND NOT lang_nghe_stands_aside(identity_opening.case_id)`,
  case_verifier: inScope('account', 'case_verifier.account_id::text'),
};

export async function narrowCaseTables(queryRunner: QueryRunner): Promise<void> {
  for (const [table, also] of Object.entries(SEEN)) {
    await allow(queryRunner, table, 'app', 'app', 'FOR ALL', `USING (${ofCase(table)}) WITH CHECK (${ofCase(table)})`);
    await allow(queryRunner, table, 'seen', 'app', 'FOR SELECT', `USING (${also})`);
  }
  const failed = `${ADMINISTRATOR} AND failed_at IS NOT NULL`;
  await allow(queryRunner, 'outbox', 'retried', 'app', 'FOR UPDATE', `USING (${failed}) WITH CHECK (${ADMINISTRATOR})`);
  await allow(queryRunner, 'outbox', 'replaced', 'app', 'FOR DELETE', `USING (${failed})`);
  await queryRunner.query(`REVOKE UPDATE ON outbox, identity_opening FROM ${app}`);
  await openTable(queryRunner, 'outbox', { app: ['update (failed_at, attempts, next_at)'] });
  const decided = 'state, decided_by, decided_at, refusal, ends_at, copy';
  await openTable(queryRunner, 'identity_opening', { app: [`update (${decided})`] });
  // Who was named to verify can be relieved of it.
  await openTable(queryRunner, 'case_verifier', { app: ['delete'] });
}

/** Passwords, custodians' keys and substitutions: read by whoever needs them, written by whose they are. */
export async function narrowAccounts(queryRunner: QueryRunner): Promise<void> {
  const own = (column: string) => inScope('account', `${column}::text`);
  const names = `(${ABILITIES['substitutes.name'].map((role) => inScope('roles', `'${role}'`)).join(' OR ')})`;
  for (const table of ['account', 'custodian_key', 'substitution']) {
    await queryRunner.query(`ALTER TABLE ${table} ENABLE ROW LEVEL SECURITY`);
    await allow(queryRunner, table, 'read', 'app', 'FOR SELECT', 'USING (true)');
  }
  for (const table of ['account', 'custodian_key'])
    await allow(queryRunner, table, 'read_by_worker', 'worker', 'FOR SELECT', 'USING (true)');
  const account = own('account.id');
  await allow(queryRunner, 'account', 'own', 'app', 'FOR UPDATE', `USING (${account}) WITH CHECK (${account})`);
  const key = `${CUSTODIAN} AND ${own('custodian_key.account_id')}`;
  await allow(queryRunner, 'custodian_key', 'made', 'app', 'FOR INSERT', `WITH CHECK (${key})`);
  await allow(queryRunner, 'custodian_key', 'locked', 'app', 'FOR UPDATE', `USING (${key}) WITH CHECK (${key})`);
  const named = `${names} AND ${own('substitution.made_by')}`;
  await allow(queryRunner, 'substitution', 'named', 'app', 'FOR INSERT', `WITH CHECK (${named})`);
  await allow(queryRunner, 'substitution', 'ended', 'app', 'FOR UPDATE', `USING (${names}) WITH CHECK (${names})`);
  await queryRunner.query(`REVOKE UPDATE ON account, custodian_key FROM ${app}`);
  await openTable(queryRunner, 'account', { app: ['update (password_hash, must_change_password)'] });
  // The public half stays what it was: another one would be another custodian.
  await openTable(queryRunner, 'custodian_key', { app: ['update (salt, locked)'] });
}

/** The worker seals what waited, and closes what was open; it reads no opening, and deletes no custodian's box. */
export async function narrowWorker(queryRunner: QueryRunner): Promise<void> {
  await queryRunner.query('DROP POLICY identity_box_worker ON identity_box');
  const held = `USING (${WAITING})`;
  await allow(queryRunner, 'identity_box', 'waiting', 'worker', 'FOR SELECT', held);
  await allow(queryRunner, 'identity_box', 'held', 'worker', 'FOR UPDATE', `${held} WITH CHECK (false)`);
  await allow(queryRunner, 'identity_box', 'dropped', 'worker', 'FOR DELETE', held);
  await allow(queryRunner, 'identity_box', 'sealed', 'worker', 'FOR INSERT', `WITH CHECK (NOT ${WAITING})`);
  await queryRunner.query('DROP POLICY identity_opening_worker ON identity_opening');
  await allow(queryRunner, 'identity_opening', 'due', 'worker', 'FOR SELECT', 'USING (true)');
  const closes = `USING (state = 'open') WITH CHECK (state = 'ended')`;
  await allow(queryRunner, 'identity_opening', 'closed', 'worker', 'FOR UPDATE', closes);
  await queryRunner.query(`REVOKE SELECT, UPDATE ON identity_opening FROM ${worker}`);
  await openTable(queryRunner, 'identity_opening', {
    worker: ['select (id, case_id, state, ends_at)', 'update (state, copy)'],
  });
}
