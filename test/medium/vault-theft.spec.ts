import { hash } from 'node:crypto';
import { Attachments } from '@libs/attachments';
import { commitmentTo } from '@libs/casework';
import { deriveKey, unseal } from '@libs/platform';
import { Custodians, Seals } from '@libs/vault';
import canonicalize from 'canonicalize';
import sodium from 'libsodium-wrappers';
import { keyPairOf, openSealed } from '../../libs/vault/src/seals/sealed-box';
import { photograph } from '../files/samples';
import { type Dump, dumpOf } from '../support/dump';
import { FakeClock } from '../support/fake-clock';
import { openService, type Sent, type Service } from '../support/service';
import { testSettings } from '../support/settings';

const clock = new FakeClock('2026-03-02T08:00:00+07:00');
const PASSPHRASE = 'một cụm mật khẩu đủ dài';
const PURPOSES = [
  'case-keys',
  'submissions',
  'identities-without-custodian',
  'totp-secrets',
  'recovery-codes',
  'sign-in-failures',
  'known-devices',
];
const sender = {
  name: 'Quàng Thị Ẩn Danh',
  phone: '0987654321',
  email: 'an.danh@example.org',
  address: 'Xóm Chòi Mới',
};

let service: Service;
let denunciation: Sent;
let ordinary: Sent;
let file: Buffer;
let dump: Dump;

/** Everything that lies in the service's configuration, and every key that its code draws from it. */
function keysOfTheConfiguration(): Buffer[] {
  const { vaultKey, sessionKey, trackingKey } = testSettings({ databaseUrl: 'postgres://nowhere' });
  const written = [vaultKey, sessionKey, trackingKey];
  return [...written.flatMap((key) => PURPOSES.map((purpose) => deriveKey(key, purpose))), ...written.map(thirtyTwo)];
}

const thirtyTwo = (key: string) => Buffer.concat([Buffer.from(key), Buffer.alloc(32)]).subarray(0, 32);

/** What a thief with these keys reads in these boxes: with every key as an AES key under every owner, and as the seed of a key pair. */
async function readable(
  keys: readonly Buffer[],
  boxes: readonly Buffer[],
  owners: readonly string[],
): Promise<string[]> {
  const read: string[] = [];
  const attempt = async (open: () => string | Promise<string>) => {
    try {
      read.push(await open());
    } catch {
      // Not this key.
    }
  };
  for (const key of keys) {
    const pair = await keyPairOf(key);
    for (const box of boxes) {
      await attempt(() => openSealed(pair, box));
      await attempt(() => openSealed({ ...pair, privateKey: key }, box));
      const nonce = box.subarray(0, sodium.crypto_secretbox_NONCEBYTES);
      const rest = box.subarray(sodium.crypto_secretbox_NONCEBYTES);
      await attempt(() => Buffer.from(sodium.crypto_secretbox_open_easy(rest, nonce, key)).toString('latin1'));
      for (const owner of owners) await attempt(() => unseal(key, owner, box).toString('latin1'));
    }
  }
  return read;
}

/** The data keys of all cases, as whoever has the dump and VAULT_KEY unwraps them. */
async function dataKeys(): Promise<Buffer[]> {
  const rows: { case_id: string; wrapped: Buffer }[] = await service.database.query('select * from case_key');
  const wrapping = deriveKey(testSettings({ databaseUrl: 'postgres://nowhere' }).vaultKey, 'case-keys');
  return rows.map(({ case_id, wrapped }) => unseal(wrapping, case_id, wrapped));
}

const boxesOf = async (query: string): Promise<Buffer[]> =>
  (await service.database.query(query)).map(({ box }: { box: Buffer }) => box);

beforeAll(async () => {
  service = await openService({ clock });
  const { accountId } = await service.staff('custodian.first');
  const early = await service.arrived({ type: 'to_cao', submitter: sender });
  expect(await readable(keysOfTheConfiguration(), await boxesOf('select box from identity_box'), [])).toEqual([
    expect.stringContaining(early.caseId),
  ]);
  await service.get(Custodians).makeKey(accountId, PASSPHRASE);
  await service.get(Seals).sealWaiting();
  denunciation = await service.arrived({
    type: 'to_cao',
    title: 'Chuyện chim lạc',
    text: 'Ông địa chính nhận tiền chim lạc ở Kinh Bắc, khu nhà máy gương.',
    addressText: 'sau nhà văn hóa chim lạc',
    submitter: sender,
  });
  ordinary = await service.arrived({
    text: 'Đèn đường hỏng.',
    submitter: { name: 'Bế Văn Thường', phone: '0911222333' },
  });
  const head = await service.staff('kinh-bac.leader');
  const officer = await service.staff('kinh-bac.officer');
  await service.take(head, denunciation, { step: 'record_signature', on: '2026-03-02', means: 'signed_paper' });
  await service.take(head, denunciation, {
    step: 'check_eligibility',
    finding: 'eligible',
    reason: 'Đủ điều kiện, việc chim lạc rõ ràng.',
    checks: [],
  });
  await service.say(denunciation, { step: 'withdraw', reason: 'Tôi sợ đàn chim lạc.' });
  await service.take(head, denunciation, { step: 'accept', text: 'Thụ lý việc chim lạc.' });
  await service.take(officer, ordinary, { step: 'draft_letter', letterKind: 'receipt' });
  file = await photograph('Nha sau dan chim lac');
  await service.get(Attachments).receive(denunciation.caseId, 'nhà máy gương.jpg', file);
  dump = await dumpOf(service.database);
});
afterAll(() => service?.close());

describe('whoever has a dump of the database', () => {
  it('finds no personal field of any sender', () => {
    for (const words of [...Object.values(sender), 'Bế Văn Thường', '0911222333'])
      expect([words, dump.says(words)]).toEqual([words, false]);
  });

  it('finds nothing that was written in a denunciation, by anybody, nor in a letter about it', () => {
    expect(dump.says('chim lạc')).toBe(false);
    expect(dump.says('nhà máy gương')).toBe(false);
  });

  it('finds nothing of a file that came with it: neither its name nor its bytes, nor who took the photograph', () => {
    const pieces = [file, file.subarray(0, 32), file.subarray(-32), Buffer.from('Nha sau dan chim lac')];
    expect(pieces.filter((piece) => dump.bytes.some((value) => value.includes(piece)))).toEqual([]);
    expect(dump.bytes.some(({ length }) => length > file.length)).toBe(true);
    expect(['gương.jpg', 'dan chim lac'].filter((words) => dump.says(words))).toEqual([]);
  });

  it('cannot try a file that they have against anything that is there', () => {
    const hashes = ['sha256', 'sha1', 'md5'].flatMap((name) => {
      const digest = hash(name, file, 'buffer');
      return [digest, Buffer.from(digest.toString('hex')), Buffer.from(digest.toString('base64'))];
    });
    const everything = [...dump.bytes, ...dump.texts.map((text) => Buffer.from(text))];
    expect(hashes.filter((digest) => everything.some((value) => value.includes(digest)))).toEqual([]);
  });

  it('cannot try names against the hash in the case’s first event, nor against that of the submission', async () => {
    const [{ said }] = await service.database.query(
      `select data -> 'commitments' ->> 'submitter' as said from case_event where case_id = $1 and seq = 1`,
      [denunciation.caseId],
    );
    const guess = canonicalize(sender) ?? '';
    expect(said).toHaveLength(64);
    expect(dump.texts.filter((salt) => commitmentTo(guess, salt) === said)).toEqual([]);
  });
});

describe('whoever has the dump and the configuration of the server', () => {
  it('opens what is not sealed', async () => {
    const [box] = await service.database.query('select box from submitter where case_id = $1', [ordinary.caseId]);
    const read = await readable(await dataKeys(), [box.box], [`${ordinary.caseId}\nsubmitter`]);
    expect(read).toHaveLength(1);
  });

  it('opens a file with the key of its case and no other: it lies there for the handlers', async () => {
    const [box] = await service.database.query('select id, content from attachment');
    const owner = `${denunciation.caseId}\nattachment/${box.id}`;
    const read = await readable(await dataKeys(), [box.content], [owner]);
    expect(read.map((opened) => opened.slice(37))).toEqual([file.toString('latin1')]);
    expect(await readable(keysOfTheConfiguration(), [box.content], [owner])).toEqual([]);
  });

  it('opens no sealed identity, with any key there is', async () => {
    const sealed = await boxesOf('select box from identity_box');
    const locked = await boxesOf('select locked as box from custodian_key');
    const owners = [denunciation.caseId, `${denunciation.caseId}\nsubmitter`];
    const keys = [
      ...keysOfTheConfiguration(),
      ...(await dataKeys()),
      ...dump.bytes.filter(({ length }) => length === 32),
    ];
    expect(sealed).toHaveLength(2);
    expect(locked).toHaveLength(1);
    expect(await readable(keys, [...sealed, ...locked], owners)).toEqual([]);
  });

  it('finds no sealed name in anything that the keys of the cases open', async () => {
    const [{ content }] = await service.database.query('select content from petition where case_id = $1', [
      denunciation.caseId,
    ]);
    const [words] = await readable(await dataKeys(), [content], [`${denunciation.caseId}\ncontent`]);
    expect(Buffer.from(words ?? '', 'latin1').toString()).toContain('chim lạc');
    expect(Buffer.from(words ?? '', 'latin1').toString()).not.toContain(sender.name);
  });
});
