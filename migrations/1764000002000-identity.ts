import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Staff accounts, what they hold in which unit and when, and their sessions. */
export class Identity1764000002000 implements MigrationInterface {
  name = 'Identity1764000002000';

  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`
      CREATE TABLE account (
        id uuid NOT NULL CONSTRAINT account_pkey PRIMARY KEY,
        username text NOT NULL CONSTRAINT account_username_key UNIQUE
          CONSTRAINT account_username_check CHECK (username = lower(username)),
        display_name text NOT NULL,
        password_hash text NOT NULL,
        disabled_at timestamptz,
        must_change_password boolean NOT NULL,
        demo boolean NOT NULL,
        created_at timestamptz NOT NULL
      )`);
    await queryRunner.query(`
      CREATE TABLE assignment (
        account_id uuid NOT NULL CONSTRAINT assignment_account_id_fkey REFERENCES account (id),
        unit_id text NOT NULL CONSTRAINT assignment_unit_id_fkey REFERENCES unit (id),
        role text NOT NULL CONSTRAINT assignment_role_check CHECK (role IN (
          'reception_officer', 'ward_officer', 'ward_leader', 'superior_head', 'party_officer', 'committee_leader',
          'custodian', 'auditor', 'administrator')),
        valid_from date NOT NULL,
        valid_to date,
        CONSTRAINT assignment_pkey PRIMARY KEY (account_id, unit_id, role, valid_from),
        CONSTRAINT assignment_period_check CHECK (valid_from < valid_to),
        CONSTRAINT assignment_same_work_exclusion EXCLUDE USING gist
          (account_id WITH =, unit_id WITH =, role WITH =, daterange(valid_from, valid_to) WITH &&)
      )`);
    await queryRunner.query(`
      CREATE TABLE session (
        token_hash bytea NOT NULL CONSTRAINT session_pkey PRIMARY KEY,
        account_id uuid NOT NULL CONSTRAINT session_account_id_fkey REFERENCES account (id),
        created_at timestamptz NOT NULL,
        expires_at timestamptz NOT NULL,
        last_seen_at timestamptz NOT NULL,
        revoked_at timestamptz
      )`);
    await queryRunner.query(`CREATE INDEX session_account_id_index ON session (account_id)`);
  }

  async down(): Promise<void> {
    throw new Error('Migrations go forward only: restore a backup, or write a new migration.');
  }
}
