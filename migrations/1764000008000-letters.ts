import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Official letters, and the last number each unit gave in a year. */
export class Letters1764000008000 implements MigrationInterface {
  name = 'Letters1764000008000';

  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`
      CREATE TABLE letter (
        id uuid NOT NULL CONSTRAINT letter_pkey PRIMARY KEY,
        case_id uuid NOT NULL,
        kind text NOT NULL,
        template text NOT NULL,
        unit_id text NOT NULL,
        state text NOT NULL,
        fields jsonb NOT NULL,
        sheet jsonb,
        salt text NOT NULL,
        prepared boolean NOT NULL,
        drafted_by uuid,
        drafted_at timestamptz NOT NULL,
        filled_by uuid[] NOT NULL DEFAULT '{}',
        approved_by uuid,
        approved_at timestamptz,
        issued_by uuid,
        issued_at timestamptz,
        year smallint,
        number integer,
        symbol text,
        CONSTRAINT letter_state_check CHECK (state IN ('draft', 'approved', 'issued')),
        CONSTRAINT letter_issued_check
          CHECK ((state = 'issued') = (number IS NOT NULL AND issued_at IS NOT NULL)),
        CONSTRAINT letter_number_once UNIQUE (unit_id, year, number)
      )`);
    await queryRunner.query(`CREATE INDEX letter_case ON letter (case_id)`);
    await queryRunner.query(`
      CREATE TABLE letter_number (
        unit_id text NOT NULL,
        year smallint NOT NULL,
        last integer NOT NULL,
        CONSTRAINT letter_number_pkey PRIMARY KEY (unit_id, year)
      )`);
  }

  async down(): Promise<void> {
    throw new Error('migrations only go forward');
  }
}
