import { ROLE_NAMES } from '@libs/platform';
import type { QueryRunner } from 'typeorm';

const ROLES = Object.values(ROLE_NAMES);

/**
 * Makes the roles where the server has none: they belong to the whole server, and another database on it may be making
 * them at this moment. Who may not make roles is told what its administrator must run.
 */
export async function makeRoles(queryRunner: QueryRunner): Promise<void> {
  const [{ owner, schema }] = await queryRunner.query(
    `SELECT quote_ident(current_user) AS owner, quote_ident(current_schema()) AS schema`,
  );
  const orders = [...ROLES.map((role) => `CREATE ROLE ${role} NOLOGIN`), `GRANT ${ROLES.join(', ')} TO ${owner}`];
  const hint = `A database administrator must run once: ${orders.join('; ')}`;
  for (const role of ROLES) {
    await queryRunner.query(`
      DO $$ BEGIN
        IF NOT EXISTS (SELECT FROM pg_roles WHERE rolname = '${role}') THEN CREATE ROLE ${role} NOLOGIN; END IF;
        IF NOT pg_has_role(current_user, '${role}', 'SET') THEN GRANT ${role} TO ${owner}; END IF;
      EXCEPTION
        WHEN duplicate_object OR unique_violation THEN NULL;
        WHEN insufficient_privilege THEN RAISE EXCEPTION USING MESSAGE = ${literal(hint)};
      END $$`);
    await queryRunner.query(`GRANT USAGE ON SCHEMA ${schema} TO ${role}`);
  }
}

function literal(text: string): string {
  return `'${text.replaceAll("'", "''")}'`;
}
