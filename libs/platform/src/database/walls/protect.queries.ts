import type { QueryRunner } from 'typeorm';
import { ROLE_NAMES } from '../database-role';

type Verb = 'select' | 'insert' | 'update' | 'delete';

/** A verb on a whole table, or on some of its columns: `update (sealed)`. */
export type Privilege = Verb | `${'select' | 'update'} (${string})`;

/** What each role may do with a table. A role that is not named may do nothing; append-only tables name no update. */
export interface Privileges {
  readonly app?: readonly Privilege[];
  readonly worker?: readonly Privilege[];
}

/** For migrations: opens a table that says nothing of any case. */
export async function openTable(queryRunner: QueryRunner, table: string, privileges: Privileges): Promise<void> {
  for (const role of ['app', 'worker'] as const) {
    const granted = privileges[role] ?? [];
    if (granted.length > 0) await queryRunner.query(`GRANT ${granted.join(', ')} ON ${table} TO ${ROLE_NAMES[role]}`);
  }
}

/**
 * For migrations: opens a table with a `case_id`. The api sees and writes the rows of cases that it sees; it sees, and
 * never writes, those for which `also`, an SQL condition on the row, holds; the worker every row, with what it is granted.
 */
export async function protectByCase(
  queryRunner: QueryRunner,
  table: string,
  privileges: Privileges,
  also?: string,
): Promise<void> {
  await protectBy(queryRunner, table, privileges, ofCase(table));
  if (also) await allow(queryRunner, table, 'seen', 'app', 'FOR SELECT', `USING (${also})`);
}

/** An SQL condition: the row belongs to a case that the api sees. */
export function ofCase(table: string): string {
  return `EXISTS (SELECT FROM case_file WHERE case_file.id = ${table}.case_id)`;
}

/** For migrations: one policy more, of the same name in place of what it was before. */
export async function allow(
  queryRunner: QueryRunner,
  table: string,
  name: string,
  role: keyof typeof ROLE_NAMES,
  verb: `FOR ${Uppercase<Verb>}` | 'FOR ALL',
  condition: string,
): Promise<void> {
  await queryRunner.query(`DROP POLICY IF EXISTS ${table}_${name} ON ${table}`);
  await queryRunner.query(`CREATE POLICY ${table}_${name} ON ${table} ${verb} TO ${ROLE_NAMES[role]} ${condition}`);
}

/** For migrations: opens a table whose rows the api sees and writes where an SQL condition on the row holds. */
export async function protectBy(
  queryRunner: QueryRunner,
  table: string,
  privileges: Privileges,
  condition: string,
): Promise<void> {
  await queryRunner.query(`ALTER TABLE ${table} ENABLE ROW LEVEL SECURITY`);
  await queryRunner.query(
    `CREATE POLICY ${table}_app ON ${table} TO ${ROLE_NAMES.app} USING (${condition}) WITH CHECK (${condition})`,
  );
  await queryRunner.query(
    `CREATE POLICY ${table}_worker ON ${table} TO ${ROLE_NAMES.worker} USING (true) WITH CHECK (true)`,
  );
  await openTable(queryRunner, table, privileges);
}

/** An SQL condition: does the scope hold this value of the part (see `Scope`)? Asked once a statement, not once a row. */
export function inScope(part: string, value: string): string {
  return `${value} = ANY (${scopeOf(part)})`;
}

/** A part of the scope in SQL, as an array. */
export function scopeOf(part: string, type: 'text' | 'uuid' = 'text'): string {
  // The outer cast keeps ANY from taking the array for a set of rows.
  return `(SELECT lang_nghe_scope('${part}')::${type}[])::${type}[]`;
}
