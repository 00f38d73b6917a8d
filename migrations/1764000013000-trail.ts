import { inScope, openTable, ROLE_NAMES } from '@libs/platform';
import type { MigrationInterface, QueryRunner } from 'typeorm';

/** The chain of protected reads, and the daily roots with the heads each one signed. */
export class Trail1764000013000 implements MigrationInterface {
  name = 'Trail1764000013000';

  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`
      CREATE TABLE read_chain (
        single boolean NOT NULL DEFAULT true CONSTRAINT read_chain_pkey PRIMARY KEY,
        batches int NOT NULL,
        head text NOT NULL
      )`);
    await queryRunner.query(`INSERT INTO read_chain (batches, head) VALUES (0, repeat('0', 64))`);
    await queryRunner.query(`
      CREATE TABLE read_batch (
        seq int NOT NULL CONSTRAINT read_batch_pkey PRIMARY KEY,
        written_at timestamptz NOT NULL,
        entries int NOT NULL,
        previous_hash text NOT NULL,
        hash text NOT NULL
      )`);
    await queryRunner.query(`
      CREATE TABLE read_entry (
        batch int NOT NULL,
        place int NOT NULL,
        at timestamptz NOT NULL,
        account_id uuid NOT NULL,
        case_id uuid NOT NULL,
        thing text NOT NULL,
        CONSTRAINT read_entry_pkey PRIMARY KEY (batch, place)
      )`);
    await queryRunner.query(`CREATE INDEX read_entry_case ON read_entry (case_id, batch, place)`);
    await queryRunner.query(`CREATE INDEX read_entry_account ON read_entry (account_id, batch, place)`);
    await queryRunner.query(`
      CREATE TABLE trail_root (
        day date NOT NULL CONSTRAINT trail_root_pkey PRIMARY KEY,
        sealed_at timestamptz NOT NULL,
        cases int NOT NULL,
        heads_root text NOT NULL,
        read_batches int NOT NULL,
        read_head text NOT NULL,
        previous_hash text NOT NULL,
        key_id text NOT NULL,
        hash text NOT NULL,
        signature text NOT NULL
      )`);
    await queryRunner.query(`
      CREATE TABLE sealed_head (
        case_id uuid NOT NULL,
        events int NOT NULL,
        day date NOT NULL,
        head text NOT NULL,
        CONSTRAINT sealed_head_pkey PRIMARY KEY (case_id, events)
      )`);
    await queryRunner.query(`CREATE INDEX sealed_head_day ON sealed_head (day, case_id)`);
    await openToRoles(queryRunner);
  }

  async down(): Promise<void> {
    throw new Error('migrations only go forward');
  }
}

/** Nobody but the owner may change or delete a line; the api appends reads and shows them to auditors, the worker signs. */
async function openToRoles(queryRunner: QueryRunner): Promise<void> {
  const { app } = ROLE_NAMES;
  await openTable(queryRunner, 'read_chain', { app: ['select', 'update'], worker: ['select'] });
  await openTable(queryRunner, 'read_batch', { app: ['insert'] });
  await openTable(queryRunner, 'read_entry', { app: ['select', 'insert'] });
  await openTable(queryRunner, 'trail_root', { app: ['select'], worker: ['select', 'insert'] });
  await openTable(queryRunner, 'sealed_head', { worker: ['select', 'insert'] });
  await queryRunner.query(`ALTER TABLE read_entry ENABLE ROW LEVEL SECURITY`);
  await queryRunner.query(`CREATE POLICY read_entry_noted ON read_entry FOR INSERT TO ${app} WITH CHECK (true)`);
  await queryRunner.query(
    `CREATE POLICY read_entry_audited ON read_entry FOR SELECT TO ${app} USING (${inScope('roles', `'auditor'`)})`,
  );
}
