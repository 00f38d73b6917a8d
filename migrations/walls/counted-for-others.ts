import { inScope, ROLE_NAMES, scopeOf } from '@libs/platform';
import type { QueryRunner } from 'typeorm';

/** Nobody counts a case from which they stand aside; and the one question whether they do, past the wall that hides it. */
export async function countOnlyForOthers(queryRunner: QueryRunner): Promise<void> {
  const [{ schema }] = await queryRunner.query(`SELECT quote_ident(current_schema()) AS schema`);
  const aside = `case_file.recused && ${scopeOf('account', 'uuid')}`;
  await queryRunner.query(`
    CREATE FUNCTION lang_nghe_stands_aside(of_case uuid) RETURNS boolean LANGUAGE sql STABLE SECURITY DEFINER
    SET search_path = pg_catalog, ${schema}, pg_temp AS $$
      SELECT EXISTS (SELECT FROM case_file WHERE case_file.id = of_case AND ${aside})
    $$`);
  await queryRunner.query('REVOKE EXECUTE ON FUNCTION lang_nghe_stands_aside FROM PUBLIC');
  await queryRunner.query(`GRANT EXECUTE ON FUNCTION lang_nghe_stands_aside TO ${ROLE_NAMES.app}`);
  await queryRunner.query(`
    CREATE OR REPLACE VIEW overseen_case WITH (security_barrier) AS
      SELECT owner_unit, audience, kind, state, urgent, received_at, closed_at,
             CASE WHEN audience = 'unit' THEN tracking_code END AS tracking_code,
             (SELECT min(CASE WHEN breached_at IS NOT NULL THEN '-infinity' ELSE law_due_at END) FROM deadline
               WHERE case_id = case_file.id AND ended_at IS NULL
                 AND (breached_at IS NOT NULL OR effect = 'limit')) AS overdue_from
        FROM case_file
       WHERE ((SELECT lang_nghe_sees_all()) OR ${inScope('overseen', 'case_file.owner_unit')}) AND NOT ${aside}`);
}
