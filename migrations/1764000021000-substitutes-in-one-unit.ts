import { ROLE_NAMES } from '@libs/platform';
import { STOOD_IN_FOR } from '@libs/rules';
import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * A substitute holds the posts of one unit that work with cases, and no more of what the absent one is elsewhere or
 * besides. Who ended it and when is kept, and nothing else of it can change.
 */
export class SubstitutesInOneUnit1764000021000 implements MigrationInterface {
  name = 'SubstitutesInOneUnit1764000021000';

  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`
      ALTER TABLE substitution
        ADD COLUMN unit_id text CONSTRAINT substitution_unit_id_fkey REFERENCES unit (id),
        ADD COLUMN ended_at timestamptz,
        ADD COLUMN ended_by uuid`);
    await queryRunner.query(`
      UPDATE substitution SET unit_id = (
        SELECT one.unit_id FROM assignment one JOIN assignment other ON other.unit_id = one.unit_id
         WHERE one.account_id = absent_id AND other.account_id = substitute_id
         ORDER BY one.valid_from DESC, one.unit_id LIMIT 1)`);
    // Of none that was made does the unit stay unknown: only colleagues of a unit were ever named.
    await queryRunner.query(`
      ALTER TABLE substitution
        ALTER COLUMN unit_id SET NOT NULL,
        DROP CONSTRAINT substitution_pkey,
        ADD CONSTRAINT substitution_pkey PRIMARY KEY (id, unit_id),
        ADD CONSTRAINT substitution_oneself_check CHECK (made_by <> substitute_id) NOT VALID,
        ADD CONSTRAINT substitution_end_check CHECK ((ended_at IS NULL) = (ended_by IS NULL))`);
    const working = STOOD_IN_FOR.map((role) => `'${role}'`).join(', ');
    await queryRunner.query(`
      CREATE OR REPLACE VIEW held_post AS
      SELECT account_id, unit_id, role, valid_from, valid_to FROM own_post
       UNION
      SELECT substitute_id, unit_id, role, valid_from, valid_to
        FROM (SELECT substitute_id, post.unit_id, role, greatest(post.valid_from, substitution.valid_from) AS valid_from,
                     least(post.valid_to, substitution.valid_to,
                           (ended_at AT TIME ZONE 'Asia/Ho_Chi_Minh')::date) AS valid_to
                FROM substitution
                JOIN own_post post ON post.account_id = absent_id AND post.unit_id = substitution.unit_id
               WHERE role IN (${working})) stood_in
       WHERE valid_from < valid_to`);
    await queryRunner.query(`REVOKE UPDATE ON substitution FROM ${ROLE_NAMES.app}`);
    await queryRunner.query(`GRANT UPDATE (ended_at, ended_by) ON substitution TO ${ROLE_NAMES.app}`);
  }

  async down(): Promise<void> {
    throw new Error('Migrations go forward only: restore a backup, or write a new migration.');
  }
}
