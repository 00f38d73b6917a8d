import { inScope, ROLE_NAMES } from '@libs/platform';
import type { QueryRunner } from 'typeorm';
import { VISIBLE_TO_STAFF } from './visible';

/** What reads past the walls, each for one purpose and with a wall of its own. Everything here was read twice. */
export async function makeFunctions(queryRunner: QueryRunner): Promise<void> {
  const [{ schema }] = await queryRunner.query(`SELECT quote_ident(current_schema()) AS schema`);
  const fixed = `SET search_path = pg_catalog, ${schema}, pg_temp`;

  await queryRunner.query(`
    CREATE FUNCTION lang_nghe_scope(part text) RETURNS text[] LANGUAGE sql STABLE PARALLEL SAFE
    RETURN ARRAY(
      SELECT jsonb_array_elements_text(nullif(current_setting('lang_nghe.scope', true), '')::jsonb -> part))`);

  // The session's role is what SET ROLE made it: inside a definer's function current_user is the definer.
  await queryRunner.query(`
    CREATE FUNCTION lang_nghe_sees_all() RETURNS boolean LANGUAGE sql STABLE ${fixed}
    RETURN pg_has_role(
      CASE current_setting('role') WHEN 'none' THEN session_user ELSE current_setting('role')::name END,
      (SELECT relowner FROM pg_class WHERE oid = 'case_file'::regclass), 'USAGE')`);

  const reviewed = `LANGUAGE sql STABLE SECURITY DEFINER ${fixed} SET plan_cache_mode = force_custom_plan`;

  // Two questions, so that each has its index; a case found by both counts once for whoever asks `id IN (…)`.
  const inQueue = `case_file.owner_unit = ANY (in_units)
    AND ((open AND case_file.closed_at IS NULL) OR (NOT open AND case_file.closed_at IS NOT NULL))
    AND ((SELECT lang_nghe_sees_all()) OR (${VISIBLE_TO_STAFF}))`;
  await queryRunner.query(`
    CREATE FUNCTION lang_nghe_search(pattern text, code text, in_units text[], open boolean) RETURNS SETOF uuid ROWS 50
    ${reviewed} AS $$
      SELECT case_file.id FROM case_file JOIN petition ON petition.case_id = case_file.id
       WHERE petition.search LIKE pattern AND ${inQueue}
      UNION ALL
      SELECT case_file.id FROM case_file WHERE case_file.tracking_code = code AND ${inQueue}
    $$`);

  await queryRunner.query(`
    CREATE FUNCTION lang_nghe_alike(to_case uuid, words text, in_unit text, for_head boolean)
    RETURNS TABLE (id uuid, nearly boolean)
    ${reviewed} AS $$
      SELECT case_file.id, similarity(left(petition.search, 8000), left(words, 8000)) >= 0.8 FROM petition JOIN case_file ON case_file.id = petition.case_id
       WHERE petition.case_id <> to_case
         AND (left(petition.search, 80) = left(words, 80) OR right(petition.search, 60) = right(words, 60))
         AND (case_file.audience = 'unit' OR (for_head AND case_file.owner_unit = in_unit
              AND ((SELECT lang_nghe_sees_all()) OR ${inScope('heads', 'case_file.owner_unit')})))
       ORDER BY case_file.received_at DESC, case_file.id LIMIT 100
    $$`);

  await queryRunner.query(`
    CREATE VIEW overseen_case WITH (security_barrier) AS
      SELECT owner_unit, audience, kind, state, urgent, received_at, closed_at,
             CASE WHEN audience = 'unit' THEN tracking_code END AS tracking_code,
             (SELECT min(CASE WHEN breached_at IS NOT NULL THEN '-infinity' ELSE law_due_at END) FROM deadline
               WHERE case_id = case_file.id AND ended_at IS NULL
                 AND (breached_at IS NOT NULL OR effect = 'limit')) AS overdue_from
        FROM case_file
       WHERE (SELECT lang_nghe_sees_all()) OR ${inScope('overseen', 'case_file.owner_unit')}`);

  await queryRunner.query(`
    REVOKE EXECUTE ON FUNCTION lang_nghe_search, lang_nghe_alike, lang_nghe_sees_all, lang_nghe_scope FROM PUBLIC`);
  await queryRunner.query(`
    GRANT EXECUTE ON FUNCTION lang_nghe_search, lang_nghe_alike, lang_nghe_sees_all, lang_nghe_scope
       TO ${ROLE_NAMES.app}`);
  await queryRunner.query(`GRANT SELECT ON overseen_case TO ${ROLE_NAMES.app}`);
}
