import { protectByCase } from '@libs/platform';
import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Files that senders send along and their derivatives, each under the key of its case (docs/adr/0010). */
export class Attachments1764000019000 implements MigrationInterface {
  name = 'Attachments1764000019000';

  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`
      CREATE TABLE attachment (
        id uuid NOT NULL CONSTRAINT attachment_pkey PRIMARY KEY,
        case_id uuid NOT NULL,
        received_at timestamptz NOT NULL,
        type text NOT NULL,
        bytes int NOT NULL,
        name bytea NOT NULL,
        fingerprint bytea NOT NULL,
        content bytea NOT NULL,
        CONSTRAINT attachment_once UNIQUE (case_id, fingerprint)
      )`);
    await queryRunner.query(`
      CREATE TABLE attachment_redaction (
        id uuid NOT NULL CONSTRAINT attachment_redaction_pkey PRIMARY KEY,
        attachment_id uuid NOT NULL,
        case_id uuid NOT NULL,
        made_by uuid NOT NULL,
        made_at timestamptz NOT NULL,
        type text NOT NULL,
        bytes int NOT NULL,
        content bytea NOT NULL
      )`);
    await queryRunner.query('CREATE INDEX attachment_redaction_case ON attachment_redaction (case_id)');
    for (const table of ['attachment', 'attachment_redaction']) {
      // What is encrypted cannot be compressed: PostgreSQL need not try.
      await queryRunner.query(`ALTER TABLE ${table} ALTER COLUMN content SET STORAGE EXTERNAL`);
      await protectByCase(queryRunner, table, { app: ['select', 'insert'] });
    }
  }

  async down(): Promise<void> {
    throw new Error('Migrations go forward only: restore a backup, or write a new migration.');
  }
}
