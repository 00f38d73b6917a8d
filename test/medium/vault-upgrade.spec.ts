import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { CaseKeys, CaseReader } from '@libs/casework';
import { Petitions } from '@libs/petitions';
import { Seals, VaultService } from '@libs/vault';
import { DataSource } from 'typeorm';
import { dataSourceOptions } from '../../migrations/data-source';
import { migrate } from '../../migrations/migrate';
import { emptyDatabase, type FreshDatabase } from '../support/database';
import { dumpOf } from '../support/dump';
import { FakeClock } from '../support/fake-clock';

const clock = new FakeClock('2026-03-02T08:00:00+07:00');
const VAULT_KEY = 'a vault key that only tests ever use';
const MIGRATIONS = join(__dirname, '../../migrations');
const BEFORE_THE_VAULT = '1764000012000';

const OPEN = '00000000-0000-7000-8000-000000000001';
const SEALED = '00000000-0000-7000-8000-000000000002';

/** Rows as the release before this one wrote them. */
const ROWS = [
  ...[OPEN, SEALED].flatMap((id) => [
    `insert into case_file (id, tracking_code, kind, state, owner_unit, audience, urgent, rank, lane, received_at, next_due_at, version, event_count, head_hash)
     values ('${id}', 'code-${id}', 'phan_anh', 'triage', 'somewhere', 'unit', false, 1, 'web', now(), now(), 1, 1, 'hash')`,
    `insert into case_event (case_id, seq, at, step, state, actor_role, unit_id, data, previous_hash, hash)
     values ('${id}', 1, now(), 'reply', 'triage', 'citizen', 'somewhere', '{}', '', 'hash')`,
    `insert into case_text values ('${id}', 1, 'text', E'Chữ đã viết.\\nDòng hai.', 'salt of ${id}')`,
    `insert into petition (case_id, title, text, search, place, salt)
     values ('${id}', 'Nhan đề ${id}', 'Lời thư ${id}', 'loi thu ${id}', '{"wardName": "Kinh Bắc ${id}"}', 'salt')`,
    `insert into routing_receipt values ('${id}', now(), 'rule', 'reason', null, 'somewhere',
     '[{"kind": "ward", "field": "text", "phrase": "cạnh nhà ${id}", "wards": [], "firm": true},
       {"kind": "home", "field": "submitterAddress", "phrase": "Ngõ Vắng", "wards": [], "firm": true}]', '{}')`,
    `insert into letter (id, case_id, kind, template, unit_id, state, fields, sheet, salt, prepared, drafted_at)
     values ('${id}', '${id}', 'receipt', 'receipt', 'somewhere', 'draft', '{"citizenName": "Nông Văn Dền"}', null, 's', false, now())`,
  ]),
  `insert into submitter values ('${OPEN}', '{"name": "Nông Văn Dền", "phone": "0912 000 111"}', 'salt', false)`,
  `insert into submitter values ('${SEALED}', '{"name": "Triệu Thị Kín", "address": "Ngõ Vắng"}', 'salt', true)`,
  `insert into idempotency values ('key', 'body', '${OPEN}', now())`,
];

let database: FreshDatabase;
let opened: DataSource;

beforeAll(async () => {
  database = await emptyDatabase();
  const earlier = readdirSync(MIGRATIONS).filter((name) => /^\d+/.test(name) && name < BEFORE_THE_VAULT);
  const migrations = earlier.map((name) => join(MIGRATIONS, name));
  const before = await new DataSource({ ...dataSourceOptions(database.url), migrations }).initialize();
  await before.runMigrations();
  for (const row of ROWS) await before.query(row);
  await before.destroy();
});
afterAll(async () => {
  await opened?.destroy();
  await database?.drop();
});

test('without the key a database with plain rows is not brought to this release, and loses nothing', async () => {
  await expect(migrate(database.url)).rejects.toThrow(/VAULT_KEY is needed/);
});

describe('with the key', () => {
  beforeAll(async () => {
    await migrate(database.url, VAULT_KEY);
    await migrate(database.url, VAULT_KEY);
    opened = await new DataSource(dataSourceOptions(database.url)).initialize();
  });

  test('nothing personal stays in plain, nor anything of a letter whose sender is sealed', async () => {
    const dump = await dumpOf(opened);
    for (const words of ['Nông Văn Dền', '0912 000 111', 'Triệu Thị Kín', 'Ngõ Vắng', 'Chữ đã viết', `${SEALED}\n`])
      expect([words, dump.says(words)]).toEqual([words, false]);
    for (const words of ['Nhan đề', 'Lời thư', 'Kinh Bắc', 'cạnh nhà']) {
      expect([words, dump.says(`${words} ${OPEN}`), dump.says(`${words} ${SEALED}`)]).toEqual([words, true, false]);
    }
  });

  test('everything is there for whoever may read it', async () => {
    const keys = new CaseKeys(opened, { vaultKey: VAULT_KEY });
    const seals = new Seals(opened, { vaultKey: VAULT_KEY }, clock);
    const vault = new VaultService(opened, keys, seals);
    const [reply] = await new CaseReader(opened, keys).timeline(SEALED);
    expect(reply?.words.text).toBe('Chữ đã viết.\nDòng hai.');
    expect(await new Petitions(opened, keys).of(SEALED)).toMatchObject({
      title: `Nhan đề ${SEALED}`,
      text: `Lời thư ${SEALED}`,
      place: { wardName: `Kinh Bắc ${SEALED}` },
      salt: 'salt',
    });
    expect(await vault.open(OPEN)).toEqual({ name: 'Nông Văn Dền', phone: '0912 000 111' });
    expect(await vault.open(SEALED)).toBeNull();
    expect(await vault.leftBySender(SEALED)).toEqual({ named: true, addressed: true, anonymous: false });
    expect(await seals.countWaiting()).toBe(1);
    const [{ words }] = await opened.query('select words from letter where id = $1', [OPEN]);
    expect(JSON.parse((await keys.one(OPEN)).open(`letter/${OPEN}`, words))).toMatchObject({
      fields: { citizenName: 'Nông Văn Dền' },
      sheet: null,
    });
  });
});
