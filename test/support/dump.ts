import type { DataSource } from 'typeorm';

/** Everything that a dump of a database holds: each value of each row of each table, in every schema. */
export interface Dump {
  readonly texts: readonly string[];
  readonly bytes: readonly Buffer[];
  /** Whether words stand in it anywhere, plain or folded as for searching. */
  says(words: string): boolean;
}

const TABLES = `
  select format('%I.%I', table_schema, table_name) as name from information_schema.tables
   where table_type = 'BASE TABLE' and table_schema not in ('pg_catalog', 'information_schema')`;

export async function dumpOf(database: DataSource): Promise<Dump> {
  const texts: string[] = [];
  const bytes: Buffer[] = [];
  const tables: { name: string }[] = await database.query(TABLES);
  for (const { name } of tables) {
    const rows: Record<string, unknown>[] = await database.query(`select * from ${name}`);
    for (const value of rows.flatMap((row) => Object.values(row))) {
      if (Buffer.isBuffer(value)) bytes.push(value);
      else if (value !== null) texts.push(typeof value === 'string' ? value : JSON.stringify(value));
    }
  }
  const everything = [...texts, ...bytes.map((value) => value.toString('utf8'))].map(folded);
  return { texts, bytes, says: (words) => everything.some((text) => text.includes(folded(words))) };
}

function folded(words: string): string {
  return words.normalize('NFD').replace(/\p{M}/gu, '').replaceAll('đ', 'd').replaceAll('Đ', 'D').toLowerCase();
}
