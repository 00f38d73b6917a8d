import { inScope, openTable, protectByCase } from '@libs/platform';
import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Tables whose words were plain: what they hold waits, where no role but the owner reaches, for `encryptPlainRows`. */
const ONCE_PLAIN = ['submitter', 'case_text', 'letter'] as const;

/**
 * A data key for each case, under which all personal fields and all that was written in its steps lie; sealed boxes for
 * custodians; and the opening of one. The key is no migration's to know: `migrate()` encrypts what is there right after.
 */
export class Vault1764000012000 implements MigrationInterface {
  name = 'Vault1764000012000';

  async up(queryRunner: QueryRunner): Promise<void> {
    for (const table of ONCE_PLAIN) {
      await queryRunner.query(`CREATE TABLE plain_${table} AS TABLE ${table}`);
      await queryRunner.query(`TRUNCATE ${table}`);
    }
    await queryRunner.query(`
      ALTER TABLE submitter
        DROP COLUMN fields,
        DROP COLUMN salt,
        ADD COLUMN named boolean NOT NULL,
        ADD COLUMN addressed boolean NOT NULL,
        ADD COLUMN anonymous boolean NOT NULL,
        ADD COLUMN box bytea`);
    await queryRunner.query('ALTER TABLE case_text DROP COLUMN words, DROP COLUMN salt, ADD COLUMN box bytea NOT NULL');
    await queryRunner.query(
      'ALTER TABLE letter DROP COLUMN fields, DROP COLUMN sheet, DROP COLUMN salt, ADD COLUMN words bytea NOT NULL',
    );
    await queryRunner.query('ALTER TABLE petition ADD COLUMN headline bytea, ADD COLUMN content bytea');
    // Unkeyed hashes of bodies with names in them; whoever repeats a submission of this minute is told of a conflict.
    await queryRunner.query('TRUNCATE idempotency');
    await makeTables(queryRunner);
    await openTables(queryRunner);
  }

  async down(): Promise<void> {
    throw new Error('Migrations go forward only: restore a backup, or write a new migration.');
  }
}

async function makeTables(queryRunner: QueryRunner): Promise<void> {
  await queryRunner.query(`
    CREATE TABLE case_key (
      case_id uuid NOT NULL CONSTRAINT case_key_pkey PRIMARY KEY,
      wrapped bytea NOT NULL
    )`);
  await queryRunner.query(`
    CREATE TABLE custodian_key (
      account_id uuid NOT NULL CONSTRAINT custodian_key_pkey PRIMARY KEY,
      public_key bytea NOT NULL,
      salt bytea NOT NULL,
      locked bytea NOT NULL,
      made_at timestamptz NOT NULL
    )`);
  await queryRunner.query(`
    CREATE TABLE identity_box (
      subject_id uuid NOT NULL,
      key_id uuid NOT NULL,
      case_id uuid NOT NULL,
      box bytea NOT NULL,
      CONSTRAINT identity_box_pkey PRIMARY KEY (subject_id, key_id)
    )`);
  await queryRunner.query('CREATE INDEX identity_box_case ON identity_box (case_id)');
  await queryRunner.query(`
    CREATE INDEX identity_box_waiting ON identity_box (subject_id)
     WHERE key_id = '00000000-0000-0000-0000-000000000000'`);
  await queryRunner.query(`
    CREATE TABLE identity_opening (
      id uuid NOT NULL CONSTRAINT identity_opening_pkey PRIMARY KEY,
      case_id uuid NOT NULL,
      seq int NOT NULL,
      state text NOT NULL,
      requested_by uuid NOT NULL,
      requested_at timestamptz NOT NULL,
      reason bytea NOT NULL,
      decided_by uuid,
      decided_at timestamptz,
      refusal bytea,
      ends_at timestamptz,
      copy bytea,
      CONSTRAINT identity_opening_state_check CHECK (state IN ('requested', 'open', 'refused', 'ended')),
      CONSTRAINT identity_opening_second_person_check CHECK (decided_by <> requested_by),
      CONSTRAINT identity_opening_copy_check CHECK ((state = 'open') = (copy IS NOT NULL AND ends_at IS NOT NULL))
    )`);
  await queryRunner.query('CREATE INDEX identity_opening_case ON identity_opening (case_id)');
  await queryRunner.query(
    `CREATE INDEX identity_opening_asked ON identity_opening (requested_at) WHERE state = 'requested'`,
  );
  await queryRunner.query(`CREATE INDEX identity_opening_ends ON identity_opening (ends_at) WHERE state = 'open'`);
}

async function openTables(queryRunner: QueryRunner): Promise<void> {
  const custodian = inScope('roles', `'custodian'`);
  const counts = `${inScope('roles', `'administrator'`)} OR ${inScope('task', `'metrics'`)}`;
  await protectByCase(queryRunner, 'case_key', { app: ['select', 'insert'], worker: ['select'] });
  await protectByCase(
    queryRunner,
    'identity_box',
    // FOR UPDATE asks for the right to update something.
    { app: ['select', 'insert'], worker: ['select', 'insert', 'update (key_id)', 'delete'] },
    `${custodian} OR ${counts}`,
  );
  const opening = { app: ['select', 'insert', 'update'], worker: ['select', 'update'] } as const;
  await protectByCase(queryRunner, 'identity_opening', opening, custodian);
  await openTable(queryRunner, 'custodian_key', {
    app: ['select', 'insert', 'update'],
    worker: ['select (account_id, public_key)'],
  });
  await openTable(queryRunner, 'submitter', { worker: ['select (case_id, box)'] });
  // A case that is found to be a denunciation: its receipt loses the words that told where it went.
  await openTable(queryRunner, 'routing_receipt', { app: ['update (evidence)'] });
  await openTable(queryRunner, 'account', { worker: ['select (id, disabled_at)'] });
  await openTable(queryRunner, 'assignment', { worker: ['select (account_id, role, valid_from, valid_to)'] });
}
