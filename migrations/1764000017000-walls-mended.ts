import { inScope } from '@libs/platform';
import type { MigrationInterface, QueryRunner } from 'typeorm';
import { VISIBLE } from './walls/visible';

/**
 * Letters alike: of one behind a wall the function gives no id any more, where it gave one to whoever spoke to the
 * database as the api does; and who may not see the letter that is compared learns nothing.
 */
export class WallsMended1764000017000 implements MigrationInterface {
  name = 'WallsMended1764000017000';

  async up(queryRunner: QueryRunner): Promise<void> {
    const [{ schema }] = await queryRunner.query(`SELECT quote_ident(current_schema()) AS schema`);
    const seen = `((SELECT lang_nghe_sees_all()) OR ${VISIBLE})`;
    await queryRunner.query(`
      CREATE OR REPLACE FUNCTION lang_nghe_alike(to_case uuid, words text, in_unit text, for_head boolean)
      RETURNS TABLE (id uuid, nearly boolean)
      LANGUAGE sql STABLE SECURITY DEFINER
      SET search_path = pg_catalog, ${schema}, pg_temp SET plan_cache_mode = force_custom_plan AS $$
        SELECT CASE WHEN ${seen} THEN case_file.id END,
               similarity(left(petition.search, 8000), left(words, 8000)) >= 0.8
          FROM petition JOIN case_file ON case_file.id = petition.case_id
         WHERE petition.case_id <> to_case
           AND EXISTS (SELECT FROM case_file WHERE case_file.id = to_case AND ${seen})
           AND (left(petition.search, 80) = left(words, 80) OR right(petition.search, 60) = right(words, 60))
           AND (case_file.audience = 'unit' OR (for_head AND case_file.owner_unit = in_unit
                AND ((SELECT lang_nghe_sees_all()) OR ${inScope('heads', 'case_file.owner_unit')})))
         ORDER BY case_file.received_at DESC, case_file.id LIMIT 100
      $$`);
  }

  async down(): Promise<void> {
    throw new Error('Migrations go forward only: restore a backup, or write a new migration.');
  }
}
