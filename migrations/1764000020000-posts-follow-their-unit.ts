import { ROLE_NAMES } from '@libs/platform';
import { ENDS_WITH_UNIT } from '@libs/rules';
import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * On the day a unit is succeeded the posts in it go on in the unit that took over, but for whoever leads: `own_post` is
 * what somebody holds of their own, `held_post` that and what they stand in for.
 */
export class PostsFollowTheirUnit1764000020000 implements MigrationInterface {
  name = 'PostsFollowTheirUnit1764000020000';

  async up(queryRunner: QueryRunner): Promise<void> {
    const leading = ENDS_WITH_UNIT.map((role) => `'${role}'`).join(', ');
    await queryRunner.query(`
      CREATE VIEW own_post AS
      WITH RECURSIVE heir AS (
        SELECT from_unit, to_unit, on_date FROM unit_succession
         UNION ALL
        SELECT heir.from_unit, later.to_unit, later.on_date
          FROM heir JOIN unit_succession later ON later.from_unit = heir.to_unit
      ), place AS (
        SELECT id AS from_unit, id AS to_unit, '-infinity'::date AS on_date FROM unit
         UNION ALL
        SELECT * FROM heir
      )
      SELECT account_id, place.to_unit AS unit_id, role, greatest(valid_from, place.on_date) AS valid_from,
             least(valid_to, ending.on_date) AS valid_to
        FROM assignment JOIN place ON place.from_unit = assignment.unit_id
        LEFT JOIN unit_succession ending ON ending.from_unit = place.to_unit
       WHERE (place.to_unit = assignment.unit_id OR role NOT IN (${leading}))
         AND (least(valid_to, ending.on_date) IS NULL
              OR greatest(valid_from, place.on_date) < least(valid_to, ending.on_date))`);
    await queryRunner.query(`
      CREATE OR REPLACE VIEW held_post AS
      SELECT account_id, unit_id, role, valid_from, valid_to FROM own_post
       UNION
      SELECT substitution.substitute_id, unit_id, role, greatest(post.valid_from, substitution.valid_from),
             least(post.valid_to, substitution.valid_to)
        FROM substitution JOIN own_post post ON post.account_id = substitution.absent_id
       WHERE greatest(post.valid_from, substitution.valid_from) < least(post.valid_to, substitution.valid_to)`);
    await queryRunner.query(`GRANT SELECT ON own_post TO ${ROLE_NAMES.app}`);
  }

  async down(): Promise<void> {
    throw new Error('Migrations go forward only: restore a backup, or write a new migration.');
  }
}
