import { generateKeyPairSync } from 'node:crypto';
import {
  AuditKeys,
  type AuditReport,
  exportRoots,
  ReadJournal,
  type RootExport,
  sealRoots,
  verifyAudit,
  verifyTrail,
} from '@libs/casework';
import { signRoot } from '../../libs/casework/src/trail/roots/signed-root';
import { chainAnew } from '../support/chain-anew';
import { FakeClock } from '../support/fake-clock';
import { openService, type Sent, type Service } from '../support/service';

const newKeys = () =>
  AuditKeys.fromPem(generateKeyPairSync('ed25519').privateKey.export({ type: 'pkcs8', format: 'pem' }).toString());
const keys = newKeys();

let clock: FakeClock;
let service: Service;
let early: Sent;
let late: Sent;
let exported: RootExport;

/** Two days with a root each: a case of the first day that went on in the second, and one of the second alone. */
beforeEach(async () => {
  clock = new FakeClock('2026-03-02T08:00:00+07:00');
  service = await openService({ clock });
  const officer = await service.staff('kinh-bac.officer');
  early = await service.arrived();
  await note(early, 'submitter');
  clock.set('2026-03-03T01:00:00+07:00');
  expect(await seal()).toEqual(['2026-03-02']);
  await service.take(officer, early, { step: 'accept', text: 'Đã nhận.' });
  late = await service.arrived();
  await note(late, 'letter');
  clock.set('2026-03-04T01:00:00+07:00');
  expect(await seal()).toEqual(['2026-03-03']);
  exported = await exportRoots(service.database, keys, { since: null, now: clock.now() });
});
afterEach(() => service?.close());

const seal = () => sealRoots(service.database, keys, clock.now());
const verify = (evidence: { keys?: AuditKeys | null; exported?: RootExport | null } = {}) =>
  verifyAudit(service.database, { keys, exported: null, now: clock.now(), ...evidence });
const sql = (text: string, values: unknown[] = []) => service.database.query(text, values);

async function note(sent: Sent, thing: 'submitter' | 'letter'): Promise<void> {
  const journal = service.get(ReadJournal);
  const officer = await service.staff('kinh-bac.officer');
  await journal.note(officer.accountId, sent.caseId, [thing]);
  await journal.flush();
}

/** What the report says of a case, and since when that is provable. */
function saidOf({ broken }: AuditReport, { caseId }: Sent) {
  const found = broken.find((one) => one.caseId === caseId);
  return found && [`${found.seq}: ${found.reason}`, found.wholeUntil?.day ?? null, found.contradictedBy?.day ?? null];
}

/** Writes a case's events anew from one on, with fresh hashes and a file that agrees: the chain itself stands. */
async function rewrite({ caseId }: Sent, from: number): Promise<void> {
  await sql(`update case_event set actor_id = null, actor_role = 'system' where case_id = $1 and seq = $2`, [
    caseId,
    from,
  ]);
  await chainAnew(service.database, caseId);
}

test('what nobody touched stands, here and against the file, and says what was signed', async () => {
  const report = await verify({ exported });
  expect(report).toMatchObject({
    broken: [],
    roots: { count: 2, first: '2026-03-02', last: '2026-03-03', signaturesChecked: true, faults: [] },
    reads: { entries: 3, fault: null },
  });
  expect(exported.roots.map(({ cases }) => cases)).toEqual([1, 2]);
});

test('a day is sealed once, ten minutes after its end, and days that were missed are made up for', async () => {
  expect(await seal()).toEqual([]);
  clock.set('2026-03-07T00:09:59+07:00');
  expect(await seal()).toEqual(['2026-03-04', '2026-03-05']);
  clock.set('2026-03-07T00:10:00+07:00');
  expect((await Promise.all([seal(), seal()])).flat()).toEqual(['2026-03-06']);
  expect((await verify({ exported })).roots).toMatchObject({ count: 5, last: '2026-03-06', faults: [] });
});

describe('a case that was tampered with, and since when that is provable', () => {
  test('an event of the second day: whole until the first root, given the lie by the second', async () => {
    await sql(`update case_event set at = at + interval '1 second' where case_id = $1 and step = 'accept'`, [
      early.caseId,
    ]);
    expect(saidOf(await verify(), early)).toEqual(['3: event changed', '2026-03-02', '2026-03-03']);
  });

  test('an event that no root holds yet: whole until the last', async () => {
    const officer = await service.staff('kinh-bac.officer');
    await service.take(officer, early, { step: 'ask', text: 'Ở đâu?' });
    await sql(`delete from case_event where case_id = $1 and step = 'ask'`, [early.caseId]);
    expect(saidOf(await verify(), early)).toEqual(['3: file counts 4 events, 3 are there', '2026-03-03', null]);
  });

  test('a state written by hand: its events are as they were signed', async () => {
    await sql(`update case_file set state = 'answered' where id = $1`, [early.caseId]);
    expect(saidOf(await verify(), early)).toEqual([
      '3: file says answered, its events say in_progress',
      '2026-03-03',
      null,
    ]);
  });

  test.each([
    [1, ['1: not the history that the root of 2026-03-02 signed', null, '2026-03-02']],
    [3, ['3: not the history that the root of 2026-03-03 signed', '2026-03-02', '2026-03-03']],
  ])(
    'a history written anew from event %i with fresh hashes stands by itself, and not against the roots',
    async (from, said) => {
      await rewrite(early, from);
      expect((await verifyTrail(service.database)).broken).toEqual([]);
      expect(saidOf(await verify(), early)).toEqual(said);
    },
  );

  test('an event added with a date of a day that is signed', async () => {
    const officer = await service.staff('kinh-bac.officer');
    clock.set('2026-03-03T09:00:00+07:00');
    await service.take(officer, late, { step: 'accept', text: 'Đã nhận.' });
    expect((await verifyTrail(service.database)).broken).toEqual([]);
    const said = ['3: dated before 2026-03-04, in days that were signed without it', '2026-03-03', null];
    expect(saidOf(await verify(), late)).toEqual(said);
  });

  test('a whole case deleted, with or without what belonged to it', async () => {
    const gone = ['0: the case is gone', null, '2026-03-02'];
    await sql('delete from case_file where id = $1', [early.caseId]);
    expect(saidOf(await verify(), early)).toEqual(gone);
    await sql('delete from case_event where case_id = $1', [early.caseId]);
    expect(saidOf(await verify(), early)).toEqual(gone);
  });

  test('deleted also from the heads: the root that signed it says so, and the exported file which case', async () => {
    for (const [table, column] of [
      ['case_file', 'id'],
      ['case_event', 'case_id'],
      ['sealed_head', 'case_id'],
    ]) {
      await sql(`delete from ${table} where ${column} = $1`, [late.caseId]);
    }
    const report = await verify();
    expect(report.broken).toEqual([]);
    expect(report.roots.faults).toEqual([{ day: '2026-03-03', reason: 'its heads are not those it signed' }]);
    expect(saidOf(await verify({ exported }), late)).toEqual(['0: the case is gone', null, '2026-03-03']);
  });
});

describe('the roots themselves', () => {
  const faults = async (evidence = {}) =>
    (await verify(evidence)).roots.faults.map(({ day, reason }) => `${day}: ${reason}`);

  test('a first root deleted', async () => {
    await sql(`delete from trail_root where day = '2026-03-02'`);
    expect(await faults()).toEqual(['2026-03-03: does not follow the root before it']);
  });

  test('a last root deleted is missed by the exported file, also when the day was sealed again', async () => {
    await rewrite(late, 1);
    await sql(`delete from trail_root where day = '2026-03-03'`);
    await sql(`delete from sealed_head where day = '2026-03-03'`);
    expect(await faults()).toEqual([]);
    expect(await faults({ exported })).toEqual(['2026-03-03: it was exported, and is gone']);
    clock.advance(60_000);
    await seal();
    expect(await verify()).toMatchObject({ broken: [], roots: { faults: [] } });
    expect(await faults({ exported })).toEqual(['2026-03-03: it is not the root that was exported']);
    expect(saidOf(await verify({ exported }), late)).toEqual([
      '1: not the history that the root of 2026-03-03 signed',
      null,
      '2026-03-03',
    ]);
  });

  test('no root two hours after the end of a day on which there was something to sign', async () => {
    clock.set('2026-03-05T01:59:59+07:00');
    expect(await faults()).toEqual([]);
    clock.set('2026-03-05T02:00:00+07:00');
    expect(await faults()).toEqual(['2026-03-04: it was not signed, nor any day since']);
    expect(await faults({ keys: null })).toEqual([]);
    await seal();
    expect(await faults()).toEqual([]);
  });

  test('all of them deleted, with their heads', async () => {
    await sql('delete from trail_root');
    await sql('delete from sealed_head');
    clock.set('2026-03-04T02:00:00+07:00');
    expect(await faults()).toEqual(['2026-03-03: it was not signed, nor any day before']);
  });

  test('nothing is asked of a service on its first day', async () => {
    for (const table of ['trail_root', 'sealed_head', 'case_event', 'case_file']) await sql(`delete from ${table}`);
    clock.set('2026-03-05T02:00:00+07:00');
    expect(await faults()).toEqual([]);
    await service.submit();
    expect(await faults()).toEqual([]);
  });

  test('a root changed, and a root signed with another key', async () => {
    await sql(`update trail_root set cases = cases + 1 where day = '2026-03-02'`);
    expect(await faults()).toEqual(['2026-03-02: changed']);
    const [{ heads: _, hash: __, signature: ___, keyId: ____, ...said }] = exported.roots as [
      RootExport['roots'][number],
    ];
    const forged = signRoot(said, newKeys());
    await sql(`update trail_root set cases = $1, key_id = $2, hash = $3, signature = $4 where day = '2026-03-02'`, [
      forged.cases,
      forged.keyId,
      forged.hash,
      forged.signature,
    ]);
    expect(await faults()).toEqual([
      '2026-03-02: signed with a key that is not known',
      '2026-03-03: does not follow the root before it',
    ]);
  });

  test('a signature that is not of this root', async () => {
    await sql(`update trail_root set signature = (select signature from trail_root where day = '2026-03-03')`);
    expect(await faults()).toEqual(['2026-03-02: the signature is not of this root']);
  });

  test('heads made to fit a rewritten history', async () => {
    await rewrite(late, 1);
    await sql(`update sealed_head set head = (select head_hash from case_file where id = case_id) where case_id = $1`, [
      late.caseId,
    ]);
    expect(await faults()).toEqual(['2026-03-03: its heads are not those it signed']);
  });

  test('an exported file that was changed is not believed', async () => {
    const [first, ...others] = exported.roots as [RootExport['roots'][number]];
    const changed = { ...exported, roots: [{ ...first, heads: [] }, ...others] };
    expect(await faults({ exported: changed })).toEqual([
      '2026-03-02: in the exported file: its heads are not those it signed',
    ]);
  });

  test('without a key the signatures are not checked, and the report says so', async () => {
    expect((await verify({ keys: null })).roots).toMatchObject({ signaturesChecked: false, faults: [] });
  });
});
