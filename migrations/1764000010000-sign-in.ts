import type { MigrationInterface, QueryRunner } from 'typeorm';

/** The second factor, recovery codes, what was tried in vain, and sessions that can be listed and ended one by one. */
export class SignIn1764000010000 implements MigrationInterface {
  name = 'SignIn1764000010000';

  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`
      CREATE TABLE second_factor (
        account_id uuid NOT NULL CONSTRAINT second_factor_pkey PRIMARY KEY
          CONSTRAINT second_factor_account_id_fkey REFERENCES account (id),
        secret bytea,
        offered_secret bytea,
        last_step integer NOT NULL
      )`);
    await queryRunner.query(`
      CREATE TABLE recovery_code (
        account_id uuid NOT NULL CONSTRAINT recovery_code_account_id_fkey REFERENCES account (id),
        code_hash bytea NOT NULL,
        used_at timestamptz,
        CONSTRAINT recovery_code_pkey PRIMARY KEY (account_id, code_hash)
      )`);
    await queryRunner.query(`
      CREATE TABLE sign_in_failure (
        subject bytea NOT NULL CONSTRAINT sign_in_failure_pkey PRIMARY KEY,
        tolerated integer NOT NULL,
        failures double precision NOT NULL,
        failed_at timestamptz NOT NULL,
        free_at timestamptz
      )`);
    await queryRunner.query(`CREATE INDEX sign_in_failure_failed_at_index ON sign_in_failure (failed_at)`);
    await queryRunner.query(`
      ALTER TABLE session
        ADD COLUMN id uuid NOT NULL DEFAULT gen_random_uuid() CONSTRAINT session_id_key UNIQUE,
        ADD COLUMN device text NOT NULL DEFAULT ''`);
    await queryRunner.query(`ALTER TABLE session ALTER COLUMN id DROP DEFAULT, ALTER COLUMN device DROP DEFAULT`);
  }

  async down(): Promise<void> {
    throw new Error('Migrations go forward only: restore a backup, or write a new migration.');
  }
}
