import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * A year of the calendar is there when its notice is in, and says which notice; what was entered by hand is kept as it
 * was entered. The reference calendar is loaded anew after this, as migrate() does.
 */
export class Calendar1764000009000 implements MigrationInterface {
  name = 'Calendar1764000009000';

  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`DELETE FROM calendar_day`);
    await queryRunner.query(`DELETE FROM calendar_year`);
    await queryRunner.query(`DELETE FROM reference_version WHERE name = 'calendar'`);
    await queryRunner.query(`
      ALTER TABLE calendar_year
        DROP COLUMN complete,
        ADD COLUMN document text,
        ADD COLUMN issued_on date,
        ADD COLUMN source text NOT NULL,
        ADD COLUMN evidence text NOT NULL CONSTRAINT calendar_year_evidence_check CHECK (evidence IN ('V', 'S', 'M')),
        ADD COLUMN entered_at timestamptz`);
    await queryRunner.query(`
      CREATE TABLE calendar_change (
        id uuid NOT NULL CONSTRAINT calendar_change_pkey PRIMARY KEY,
        year integer NOT NULL,
        notice jsonb NOT NULL,
        entered_by uuid,
        entered_at timestamptz NOT NULL
      )`);
    await queryRunner.query(`CREATE INDEX calendar_change_year ON calendar_change (year)`);
  }

  async down(): Promise<void> {
    throw new Error('migrations only go forward');
  }
}
