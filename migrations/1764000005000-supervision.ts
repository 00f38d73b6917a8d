import type { MigrationInterface, QueryRunner } from 'typeorm';

/** How far breaches have climbed, and the lists they reached. */
export class Supervision1764000005000 implements MigrationInterface {
  name = 'Supervision1764000005000';

  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`
      CREATE TABLE ladder_position (
        deadline_id uuid NOT NULL CONSTRAINT ladder_position_pkey PRIMARY KEY,
        case_id uuid NOT NULL,
        rung smallint NOT NULL,
        next_at timestamptz NOT NULL
      )`);
    await queryRunner.query(`CREATE INDEX ladder_next ON ladder_position (next_at)`);
    await queryRunner.query(`CREATE INDEX ladder_case ON ladder_position (case_id)`);
    await queryRunner.query(`
      CREATE TABLE escalation (
        id uuid NOT NULL CONSTRAINT escalation_pkey PRIMARY KEY,
        case_id uuid NOT NULL,
        deadline_id uuid NOT NULL,
        rung smallint NOT NULL,
        unit_id text NOT NULL,
        due_at timestamptz NOT NULL,
        raised_at timestamptz NOT NULL,
        expects text NOT NULL,
        answer_by timestamptz NOT NULL
      )`);
    await queryRunner.query(`CREATE INDEX escalation_list ON escalation (unit_id, due_at, id)`);
    await queryRunner.query(`CREATE INDEX escalation_case ON escalation (case_id)`);
    await queryRunner.query(`CREATE UNIQUE INDEX escalation_once ON escalation (deadline_id, rung)`);
  }

  async down(): Promise<void> {
    throw new Error('migrations only go forward');
  }
}
