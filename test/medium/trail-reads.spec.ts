import { generateKeyPairSync } from 'node:crypto';
import { AuditKeys, ReadJournal, sealRoots, verifyAudit } from '@libs/casework';
import { ROLE_NAMES } from '@libs/platform';
import { DataSource, type DataSourceOptions } from 'typeorm';
import { FakeClock } from '../support/fake-clock';
import { openService, type Sent, type Service } from '../support/service';

const { privateKey } = generateKeyPairSync('ed25519');
const keys = AuditKeys.fromPem(privateKey.export({ type: 'pkcs8', format: 'pem' }).toString());

let clock: FakeClock;
let service: Service;

/** Two days with one read and one root each. */
beforeEach(async () => {
  clock = new FakeClock('2026-03-02T08:00:00+07:00');
  service = await openService({ clock });
  const sent = await service.arrived();
  await note(sent, 'submitter');
  clock.set('2026-03-03T01:00:00+07:00');
  await seal();
  await note(sent, 'letter');
  clock.set('2026-03-04T01:00:00+07:00');
  await seal();
});
afterEach(() => service?.close());

const seal = (database = service.database) => sealRoots(database, keys, clock.now());
const sql = (text: string, values: unknown[] = []) => service.database.query(text, values);

async function note(sent: Sent, thing: 'submitter' | 'letter'): Promise<void> {
  const journal = service.get(ReadJournal);
  const officer = await service.staff('kinh-bac.officer');
  await journal.note(officer.accountId, sent.caseId, [thing]);
  await journal.flush();
}

describe('the chain of reads', () => {
  const fault = async () => {
    const found = (await verifyAudit(service.database, { keys, exported: null, now: clock.now() })).reads.fault;
    return (
      found && [`${found.batch}: ${found.reason}`, found.wholeUntil?.day ?? null, found.contradictedBy?.day ?? null]
    );
  };

  test.each([
    [
      'an entry changed',
      `update read_entry set thing = 'letter' where batch = 1`,
      '1: batch changed',
      null,
      '2026-03-02',
    ],
    ['an entry deleted', 'delete from read_entry where batch = 2', '2: batch changed', '2026-03-02', '2026-03-03'],
    ['a batch deleted', 'delete from read_batch where seq = 1', '1: batch missing', null, '2026-03-02'],
    [
      'the last batch cut off',
      'delete from read_batch where seq = 2',
      '1: the chain counts 2 batches, 1 are there',
      '2026-03-02',
      '2026-03-03',
    ],
    ['the row of the chain deleted', 'delete from read_chain', '2: the row of the chain is gone', '2026-03-03', null],
    [
      'an entry moved to another place of its batch',
      'update read_entry set place = 7 where batch = 2',
      '2: batch changed',
      '2026-03-02',
      '2026-03-03',
    ],
    [
      'an entry added',
      `insert into read_entry select 9, 1, at, account_id, case_id, thing from read_entry where batch = 1`,
      '9: reads without their batch',
      '2026-03-03',
      null,
    ],
  ])('%s', async (_, tampering, reason, wholeUntil, contradictedBy) => {
    await sql(tampering);
    expect(await fault()).toEqual([reason, wholeUntil, contradictedBy]);
  });

  test.each([0, -2147483648])('a batch planted before the first, as %i', async (seq) => {
    await sql('alter table read_batch drop constraint read_batch_from_one_check');
    await sql('alter table read_entry drop constraint read_entry_from_one_check');
    await sql(
      'insert into read_batch select $1, written_at, entries, previous_hash, hash from read_batch where seq = 1',
      [seq],
    );
    await sql(
      'insert into read_entry select $1, place, at, account_id, case_id, thing from read_entry where batch = 1',
      [seq],
    );
    expect(await fault()).toEqual([`${seq}: batch before the first`, '2026-03-03', null]);
  });

  test('two batches that changed places', async () => {
    for (const [from, to] of [
      [1, 99],
      [2, 1],
      [99, 2],
    ])
      await sql('update read_batch set seq = $2 where seq = $1', [from, to]);
    expect(await fault()).toEqual(['1: batch does not follow the one before it', null, '2026-03-02']);
  });

  test('the last batch cut off, with the count and the head made to fit: only the root knows', async () => {
    await sql('delete from read_entry where batch = 2');
    await sql('delete from read_batch where seq = 2');
    await sql('update read_chain set batches = 1, head = (select hash from read_batch)');
    expect(await fault()).toEqual(['2: not the reads that the root of 2026-03-03 signed', '2026-03-02', '2026-03-03']);
  });
});

describe('in the database', () => {
  /** Works as one of the roles that walls bind. */
  async function as<T>(role: 'app' | 'worker', work: (database: DataSource) => Promise<T>): Promise<T> {
    const extra = { options: `-c role=${ROLE_NAMES[role]}` };
    const { url } = service.database.options as Extract<DataSourceOptions, { type: 'postgres' }>;
    const database = await new DataSource({ type: 'postgres', url, extra }).initialize();
    return work(database).finally(() => database.destroy());
  }

  test('the worker’s role can seal, and finds what there is to seal', async () => {
    await service.arrived();
    clock.set('2026-03-05T01:00:00+07:00');
    expect(await as('worker', seal)).toEqual(['2026-03-04']);
    expect(await sql(`select cases from trail_root where day = '2026-03-04'`)).toEqual([{ cases: 1 }]);
  });

  test.each([
    ['app', `update read_entry set thing = 'letter'`],
    ['app', 'delete from read_entry'],
    ['app', 'delete from read_batch'],
    ['app', 'delete from read_chain'],
    ['app', `insert into trail_root select * from trail_root`],
    ['worker', 'delete from trail_root'],
    ['worker', `update sealed_head set head = ''`],
    ['worker', 'select * from read_entry'],
  ] as const)('the %s’s role may not: %s', async (role, statement) => {
    await expect(as(role, (database) => database.query(statement))).rejects.toThrow('permission denied');
  });

  test.each([
    'insert into read_batch values (0, now(), 1, $1, $1)',
    `insert into read_entry select 0, 1, now(), id, id, $1 from account limit 1`,
    `insert into read_entry values (1, 0, now(), gen_random_uuid(), gen_random_uuid(), $1)`,
  ])('nobody puts anything before the beginning: %s', async (statement) => {
    const planted = as('app', (database) => database.query(statement, ['identity']));
    await expect(planted).rejects.toThrow('_from_one_check');
  });

  test('the app’s role sees reads only for an auditor', async () => {
    const seenBy = (role: string) =>
      as('app', (database) =>
        database.transaction(async (manager) => {
          await manager.query(`select set_config('lang_nghe.scope', $1, true)`, [JSON.stringify({ roles: [role] })]);
          return (await manager.query('select * from read_entry')).length;
        }),
      );
    expect([await seenBy('ward_leader'), await seenBy('auditor')]).toEqual([0, 2]);
  });
});
