import { inScope, protectByCase } from '@libs/platform';
import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Copies of letters without names, and those named to verify with them. */
export class Redaction1764000015000 implements MigrationInterface {
  name = 'Redaction1764000015000';

  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`
      CREATE TABLE redaction (
        id uuid NOT NULL CONSTRAINT redaction_pkey PRIMARY KEY,
        case_id uuid NOT NULL,
        made_by uuid NOT NULL,
        made_at timestamptz NOT NULL,
        words bytea NOT NULL
      )`);
    await queryRunner.query('CREATE INDEX redaction_case ON redaction (case_id)');
    await queryRunner.query(`
      CREATE TABLE case_verifier (
        case_id uuid NOT NULL,
        account_id uuid NOT NULL,
        named_at timestamptz NOT NULL,
        CONSTRAINT case_verifier_pkey PRIMARY KEY (case_id, account_id)
      )`);
    await protectByCase(queryRunner, 'redaction', { app: ['select', 'insert'] });
    const own = inScope('account', 'case_verifier.account_id::text');
    await protectByCase(queryRunner, 'case_verifier', { app: ['select', 'insert'] }, own);
  }

  async down(): Promise<void> {
    throw new Error('Migrations go forward only: restore a backup, or write a new migration.');
  }
}
