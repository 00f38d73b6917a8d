import { ROLE_NAMES } from '@libs/platform';
import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Who stands in for whom, and when; `held_post` is what an account may do on a day, its own and what it stands in for. */
export class Substitution1764000016000 implements MigrationInterface {
  name = 'Substitution1764000016000';

  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`
      CREATE TABLE substitution (
        id uuid NOT NULL CONSTRAINT substitution_pkey PRIMARY KEY,
        absent_id uuid NOT NULL CONSTRAINT substitution_absent_id_fkey REFERENCES account (id),
        substitute_id uuid NOT NULL CONSTRAINT substitution_substitute_id_fkey REFERENCES account (id),
        valid_from date NOT NULL,
        valid_to date NOT NULL,
        made_by uuid NOT NULL,
        made_at timestamptz NOT NULL,
        CONSTRAINT substitution_period_check CHECK (valid_from <= valid_to),
        CONSTRAINT substitution_other_check CHECK (absent_id <> substitute_id)
      )`);
    await queryRunner.query(`CREATE INDEX substitution_substitute ON substitution (substitute_id, valid_to)`);
    await queryRunner.query(`
      CREATE VIEW held_post AS
      SELECT account_id, unit_id, role, valid_from, valid_to FROM assignment
       UNION
      SELECT substitution.substitute_id, unit_id, role, greatest(assignment.valid_from, substitution.valid_from),
             least(assignment.valid_to, substitution.valid_to)
        FROM substitution JOIN assignment ON assignment.account_id = substitution.absent_id
       WHERE greatest(assignment.valid_from, substitution.valid_from)
             < least(assignment.valid_to, substitution.valid_to)`);
    await queryRunner.query(`GRANT SELECT, INSERT, UPDATE ON substitution TO ${ROLE_NAMES.app}`);
    await queryRunner.query(`GRANT SELECT ON held_post TO ${ROLE_NAMES.app}`);
  }

  async down(): Promise<void> {
    throw new Error('migrations only go forward');
  }
}
