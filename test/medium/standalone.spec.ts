import { existsSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { Client } from 'pg';
import { makeThrowAwayFolder, removeDataFolder } from '../../apps/standalone/src/postgres/throw-away';
import { compileStandalone, type StartedProcess, startStandalone } from '../support/standalone-process';

let dataDir: string;
let started: StartedProcess[];

beforeAll(compileStandalone);
beforeEach(async () => {
  dataDir = await makeThrowAwayFolder();
  started = [];
});
afterEach(async () => {
  for (const { child, ended } of started) {
    child.kill('SIGTERM');
    await ended;
  }
  await removeDataFolder(dataDir);
});

async function start(env: NodeJS.ProcessEnv = {}): Promise<StartedProcess> {
  const service = await startStandalone({ DATA_DIR: dataDir, ...env });
  started.push(service);
  return service;
}

async function stop(service: StartedProcess, signal: NodeJS.Signals) {
  service.child.kill(signal);
  return service.ended;
}

async function onDatabase(sql: string): Promise<unknown[]> {
  const client = new Client({ connectionString: noteOf('service.json').databaseUrl });
  client.on('error', () => {});
  await client.connect();
  try {
    return (await client.query(sql)).rows;
  } finally {
    await client.end();
  }
}

function noteOf(file: string): Record<string, string> {
  return JSON.parse(readFileSync(join(dataDir, file), 'utf8'));
}

describe('the one-command service on its embedded PostgreSQL', () => {
  it.each(['SIGTERM', 'SIGINT'] as const)('stops cleanly on %s, and the next start finds its data', async (signal) => {
    const first = await start();
    await onDatabase('CREATE TABLE kept AS SELECT 7 AS n');
    const [keys, logins] = [noteOf('keys.json'), noteOf('logins.json')];
    expect(await stop(first, signal)).toEqual({ code: 0, stderr: '' });
    expect(existsSync(join(dataDir, 'service.json'))).toBe(false);

    await start();
    expect(await onDatabase('SELECT n FROM kept')).toEqual([{ n: 7 }]);
    expect(noteOf('keys.json')).toEqual(keys);
    expect(noteOf('logins.json')).toEqual(logins);
  });

  it('waits for the disk, and listens on this machine alone', async () => {
    await start();
    expect(
      await onDatabase(`SELECT current_setting('fsync') AS fsync, current_setting('synchronous_commit') AS commits,
                               current_setting('listen_addresses') AS listens, pg_encoding_to_char(encoding) AS encoding
                          FROM pg_database WHERE datname = current_database()`),
    ).toEqual([{ fsync: 'on', commits: 'on', listens: '127.0.0.1', encoding: 'UTF8' }]);
  });

  it('keeps its secrets for its owner', async () => {
    await start();
    for (const file of ['keys.json', 'logins.json', 'postgres.json', 'service.json']) {
      expect(statSync(join(dataDir, file)).mode & 0o077).toBe(0);
    }
  });

  it('does not tell its api where the key of the daily roots lies', async () => {
    const { url } = await start();
    const names = await (await fetch(new URL('/environment', `${url}`))).json();
    expect(names).toEqual(expect.arrayContaining(['VAULT_KEY', 'DATA_DIR']));
    expect(names).not.toContain('AUDIT_KEY');
  });

  it('goes on with its data after its parent process was killed', async () => {
    const first = await start();
    await onDatabase('CREATE TABLE kept AS SELECT 7 AS n');
    expect((await stop(first, 'SIGKILL')).code).toBeNull();
    await start();
    expect(await onDatabase('SELECT n FROM kept')).toEqual([{ n: 7 }]);
  });

  it('recovers what was committed when PostgreSQL itself is killed and leaves its note behind', async () => {
    const first = await start();
    await onDatabase('CREATE TABLE kept AS SELECT 7 AS n');
    const note = join(dataDir, 'postgres/18/postmaster.pid');
    const text = readFileSync(note, 'utf8');
    await stop(first, 'SIGKILL');
    process.kill(Number(text.split('\n')[0]), 'SIGKILL');
    // The number in the note may meanwhile be another program's: here it is this test's own.
    writeFileSync(note, text.replace(/^\d+/, String(process.pid)));
    await start();
    expect(await onDatabase('SELECT n FROM kept')).toEqual([{ n: 7 }]);
  });

  it('refuses a second service on the same folder and leaves the first alone', async () => {
    const first = await start();
    const { code, stderr } = await (await start()).ended;
    expect(code).toBe(1);
    expect(stderr).toBe(
      `Another service (process ${first.child.pid}) is already running on the data folder ${dataDir}.\n`,
    );
    expect(await onDatabase('SELECT 1 AS n')).toEqual([{ n: 1 }]);
  });

  it('starts an api again that died', async () => {
    const { url } = await start();
    const before = Number(await (await fetch(`${url}`)).text());
    process.kill(before, 'SIGKILL');
    expect(await firstAnswerOtherThan(before, `${url}`)).toBeGreaterThan(0);
  });
});

async function firstAnswerOtherThan(pid: number, url: string): Promise<number> {
  for (;;) {
    const answer = await fetch(url)
      .then((response) => response.text())
      .catch(() => String(pid));
    if (Number(answer) !== pid) return Number(answer);
  }
}

describe('what the service cannot run with is said in one sentence', () => {
  it.each([
    [{ PORT: 'mười' }, /^PORT must be a number from 0 to 65535, and is "mười"\.\n$/],
    [
      { DATABASE_URL: 'postgres://x:secret@127.0.0.1:1/d' },
      /^The PostgreSQL of DATABASE_URL \(127\.0\.0\.1:1\/d\) cannot be reached: .+\.\n$/,
    ],
    [{ REDIS_URL: 'redis://127.0.0.1:1' }, /^The Redis of REDIS_URL \(127\.0\.0\.1:1\) cannot be reached: .+\.\n$/],
    [{ DATA_DIR: '/proc/nowhere' }, /^The data folder \/proc\/nowhere cannot be used: it cannot be made there\.\n$/],
    [{ DATA_DIR: '/dev/null' }, /^The data folder \/dev\/null cannot be used: a file stands in its place\.\n$/],
  ])('%j', async (env, sentence) => {
    const { code, stderr } = await (await start(env)).ended;
    expect(code).toBe(1);
    expect(stderr).toMatch(sentence);
  });

  it('a taken port', async () => {
    const other = createServer().listen(0, '127.0.0.1');
    await new Promise((resolve) => other.once('listening', resolve));
    const address = other.address();
    const port = typeof address === 'object' && address ? address.port : 0;
    const { code, stderr } = await (await start({ PORT: String(port) })).ended;
    other.close();
    expect(code).toBe(1);
    expect(stderr).toBe(
      `Port ${port} of 127.0.0.1 cannot be used: another program listens there. Choose another with PORT.\n`,
    );
  });
});
