import type { Client } from 'pg';

/** Every table with rows of a case. */
export async function tablesOfCases(owner: Client): Promise<string[]> {
  const { rows } = await owner.query<{ name: string }>(
    `select relname as name from pg_class join pg_attribute on attrelid = pg_class.oid
      where relkind = 'r' and relnamespace = current_schema()::regnamespace and attname = 'case_id' and not attisdropped
      union select 'case_file' order by 1`,
  );
  return rows.map(({ name }) => name);
}

/** Which column of a table names the case. */
export function caseColumn(table: string): string {
  return table === 'case_file' ? 'id' : 'case_id';
}

/** A row of a case in a table, made up from what its columns are; where rows of it cannot be made up, it has some. */
export async function makeUp(database: Client, table: string, caseId: string): Promise<void> {
  const { rows } = await database.query<{ name: string; value: string }>(
    `select attname as name, case
              when attname = 'case_id' or (attrelid = 'case_file'::regclass and attname = 'id') then $2
              when atttypid = 'uuid'::regtype then 'uuidv7()'
              when atttypid in ('timestamptz'::regtype, 'date'::regtype) then 'now()'
              when atttypid in ('int'::regtype, 'smallint'::regtype) then '9'
              when atttypid = 'boolean'::regtype then 'true'
              when atttypid = 'bytea'::regtype then $$'\\x00'$$
              when atttypid = 'jsonb'::regtype then $$'{}'$$
              when atttypid = 'text[]'::regtype then $$'{}'$$
              else $$'x'$$ end as value
       from pg_attribute
      where attrelid = $1::regclass and attnum > 0 and not attisdropped and attnotnull and not atthasdef`,
    [table, `'${caseId}'`],
  );
  const names = rows.map(({ name }) => name);
  await database.query(`insert into ${table} (${names}) values (${rows.map(({ value }) => value)})`);
}
