import type { DataSource } from 'typeorm';

/** What a place in the service holds, as text. */
export interface Output {
  readonly where: string;
  readonly said: string | Buffer;
}

const TABLES = `
  select format('%I.%I', table_schema, table_name) as name from information_schema.tables
   where table_type = 'BASE TABLE' and table_schema not in ('pg_catalog', 'information_schema')
     and table_name <> 'ever_written'`;

const JOURNAL = `
  create table public.ever_written (place text, row text);
  create function public.keep_written() returns trigger language plpgsql security definer as $$
    begin
      insert into public.ever_written values (tg_table_schema || '.' || tg_table_name, to_jsonb(new)::text);
      return null;
    end $$`;

/** From now on every row of every table is kept as it was written, however soon it is changed or deleted: so does the write-ahead log. */
export async function keepEverythingWritten(owner: DataSource): Promise<void> {
  await owner.query(JOURNAL);
  for (const name of await tablesOf(owner)) {
    await owner.query(
      `create trigger keep_written after insert or update on ${name} for each row execute function public.keep_written()`,
    );
  }
}

/** All that stands in the database, and all that ever stood in it since `keepEverythingWritten`. */
export async function rowsOf(owner: DataSource): Promise<Output[]> {
  const rows: { place: string; row: string }[] = await owner.query('select place, row from public.ever_written');
  for (const name of await tablesOf(owner)) {
    const now: { row: string }[] = await owner.query(`select to_jsonb(t)::text as row from ${name} t`);
    rows.push(...now.map(({ row }) => ({ place: name, row })));
  }
  const running: { query: string }[] = await owner.query('select query from pg_stat_activity');
  rows.push(...running.map(({ query }) => ({ place: 'pg_stat_activity', row: query })));
  return rows.map(({ place, row }) => ({ where: `table ${place}`, said: row }));
}

async function tablesOf(owner: DataSource): Promise<string[]> {
  const tables: { name: string }[] = await owner.query(TABLES);
  return tables.map(({ name }) => name);
}
