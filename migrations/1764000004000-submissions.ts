import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What citizens send, who they are (apart), why it was routed as it was, and how they judged the outcome. */
export class Submissions1764000004000 implements MigrationInterface {
  name = 'Submissions1764000004000';

  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`
      CREATE TABLE submitter (
        case_id uuid NOT NULL CONSTRAINT submitter_pkey PRIMARY KEY,
        fields jsonb NOT NULL,
        salt text NOT NULL,
        sealed boolean NOT NULL
      )`);
    await queryRunner.query(`
      CREATE TABLE petition (
        case_id uuid NOT NULL CONSTRAINT petition_pkey PRIMARY KEY,
        stated_type text,
        subject text,
        title text,
        text text NOT NULL,
        search text NOT NULL,
        place jsonb NOT NULL,
        dialogue jsonb,
        salt text NOT NULL
      )`);
    await queryRunner.query(`
      CREATE TABLE routing_receipt (
        case_id uuid NOT NULL CONSTRAINT routing_receipt_pkey PRIMARY KEY,
        decided_at timestamptz NOT NULL,
        rule text NOT NULL,
        reason text NOT NULL,
        ward_id text,
        unit_id text NOT NULL,
        evidence jsonb NOT NULL,
        candidates text[] NOT NULL
      )`);
    await queryRunner.query(`
      CREATE TABLE idempotency (
        key_hash text NOT NULL CONSTRAINT idempotency_pkey PRIMARY KEY,
        body_hash text NOT NULL,
        case_id uuid NOT NULL,
        created_at timestamptz NOT NULL
      )`);
    await queryRunner.query(`CREATE INDEX idempotency_created ON idempotency (created_at)`);
    await queryRunner.query(`
      CREATE TABLE rating (
        case_id uuid NOT NULL,
        rated_at timestamptz NOT NULL,
        score smallint NOT NULL,
        CONSTRAINT rating_pkey PRIMARY KEY (case_id, rated_at)
      )`);
  }

  async down(): Promise<void> {
    throw new Error('migrations only go forward');
  }
}
