import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Cases, what happened to them, what is owed by when, and the book of work owed. */
export class Casework1764000003000 implements MigrationInterface {
  name = 'Casework1764000003000';

  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`
      CREATE TABLE matter (
        id uuid NOT NULL CONSTRAINT matter_pkey PRIMARY KEY,
        opened_at timestamptz NOT NULL
      )`);
    await queryRunner.query(`
      CREATE TABLE case_file (
        id uuid NOT NULL CONSTRAINT case_file_pkey PRIMARY KEY,
        tracking_code text NOT NULL,
        kind text NOT NULL,
        state text NOT NULL,
        owner_unit text NOT NULL,
        audience text NOT NULL,
        urgent boolean NOT NULL,
        rank smallint NOT NULL,
        lane text NOT NULL,
        handlers uuid[] NOT NULL DEFAULT '{}',
        escalated_to text[] NOT NULL DEFAULT '{}',
        matter_id uuid,
        received_at timestamptz NOT NULL,
        next_due_at timestamptz NOT NULL,
        closed_at timestamptz,
        version int NOT NULL,
        event_count int NOT NULL,
        head_hash text NOT NULL
      )`);
    await queryRunner.query(`CREATE UNIQUE INDEX case_tracking_code ON case_file (tracking_code)`);
    await queryRunner.query(
      `CREATE INDEX case_queue ON case_file (owner_unit, rank, next_due_at, id) WHERE closed_at IS NULL`,
    );
    await queryRunner.query(
      `CREATE INDEX case_closed ON case_file (owner_unit, closed_at, id) WHERE closed_at IS NOT NULL`,
    );
    await queryRunner.query(`CREATE INDEX case_received ON case_file (received_at)`);
    await queryRunner.query(`
      CREATE TABLE case_event (
        case_id uuid NOT NULL,
        seq int NOT NULL,
        at timestamptz NOT NULL,
        step text NOT NULL,
        state text NOT NULL,
        actor_role text NOT NULL,
        actor_id uuid,
        unit_id text NOT NULL,
        data jsonb NOT NULL,
        previous_hash text NOT NULL,
        hash text NOT NULL,
        CONSTRAINT case_event_pkey PRIMARY KEY (case_id, seq)
      )`);
    await queryRunner.query(`CREATE INDEX case_event_at ON case_event (at)`);
    await queryRunner.query(`
      CREATE TABLE case_text (
        case_id uuid NOT NULL,
        seq int NOT NULL,
        field text NOT NULL,
        words text NOT NULL,
        salt text NOT NULL,
        CONSTRAINT case_text_pkey PRIMARY KEY (case_id, seq, field)
      )`);
    await queryRunner.query(`
      CREATE TABLE deadline (
        id uuid NOT NULL CONSTRAINT deadline_pkey PRIMARY KEY,
        case_id uuid NOT NULL,
        duty text NOT NULL,
        rule_id text NOT NULL,
        rule_version date NOT NULL,
        effect text NOT NULL,
        unit_id text NOT NULL,
        started_at timestamptz NOT NULL,
        law_due_at timestamptz,
        promised_at timestamptz NOT NULL,
        extra_days int NOT NULL DEFAULT 0,
        suspensions jsonb NOT NULL DEFAULT '[]',
        ended_at timestamptz,
        outcome text,
        breached_at timestamptz,
        sweep_at timestamptz
      )`);
    await queryRunner.query(`CREATE INDEX deadline_sweep ON deadline (sweep_at) WHERE sweep_at IS NOT NULL`);
    await queryRunner.query(`CREATE INDEX deadline_case ON deadline (case_id)`);
    await queryRunner.query(`
      CREATE TABLE outbox (
        id uuid NOT NULL CONSTRAINT outbox_pkey PRIMARY KEY,
        case_id uuid NOT NULL,
        job text NOT NULL,
        lane text NOT NULL,
        attempts int NOT NULL DEFAULT 0,
        next_at timestamptz NOT NULL,
        failed_at timestamptz,
        error text
      )`);
    await queryRunner.query(`CREATE INDEX outbox_due ON outbox (lane, next_at, id) WHERE failed_at IS NULL`);
    await queryRunner.query(`CREATE INDEX outbox_failed ON outbox (failed_at) WHERE failed_at IS NOT NULL`);
    await queryRunner.query(`CREATE UNIQUE INDEX outbox_owed_once ON outbox (case_id, job) WHERE failed_at IS NULL`);
  }

  async down(): Promise<void> {
    throw new Error('migrations only go forward');
  }
}
