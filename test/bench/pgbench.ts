import { execFile } from 'node:child_process';
import { rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { Client } from 'pg';
import { programOf } from '../support/capabilities';
import { REFERENCE_TABLES, REFERENCE_TRANSACTION } from './bench.queries';

const CLIENTS = 32;

export interface Reference {
  /** Transactions a second of Debian's pgbench with 32 clients. */
  run(seconds: number): Promise<number>;
}

/** The yardstick of intake: one fixed transaction on the server that intake writes to. */
export async function openReference(databaseUrl: string): Promise<Reference> {
  const program = programOf('pgbench');
  if (!program) throw new Error('this machine has no pgbench: apt-get install postgresql');
  const client = new Client({ connectionString: databaseUrl });
  await client.connect();
  await client.query(REFERENCE_TABLES);
  await client.end();
  return { run: (seconds) => runOnce(program, databaseUrl, seconds) };
}

async function runOnce(program: string, databaseUrl: string, seconds: number): Promise<number> {
  const script = join(tmpdir(), `lang-nghe-reference-${process.pid}.sql`);
  await writeFile(script, REFERENCE_TRANSACTION);
  try {
    const flags = ['-n', '-c', CLIENTS, '-j', 2, '-T', seconds, '-f', script, databaseUrl].map(String);
    const { stdout } = await promisify(execFile)(program, flags);
    const tps = /^tps = ([\d.]+)/m.exec(stdout)?.[1];
    if (!tps) throw new Error(`pgbench said no rate: ${stdout}`);
    return Number(tps);
  } finally {
    await rm(script, { force: true });
  }
}
