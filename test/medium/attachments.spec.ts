import { AttachmentRedactions, Attachments, keptFiles } from '@libs/attachments';
import { verifyAudit } from '@libs/casework';
import { drawing, pdf, photograph } from '../files/samples';
import { FakeClock } from '../support/fake-clock';
import { openService, type Sent, type Service } from '../support/service';

const clock = new FakeClock('2026-03-02T08:00:00+07:00');
let service: Service;
let sent: Sent;
let photo: string;

const audit = () => verifyAudit(service.database, { keys: null, exported: null, now: clock.now() }, keptFiles);
const broken = async () => (await audit()).broken.map(({ caseId, seq, reason }) => ({ caseId, seq, reason }));
const receive = async (name: string, bytes: Buffer) =>
  (await service.get(Attachments).receive(sent.caseId, name, bytes)).attachment;

beforeAll(async () => {
  service = await openService({ clock });
  sent = await service.arrived({ type: 'to_cao' });
  const attachment = await receive('ảnh.jpg', await photograph());
  photo = attachment.id;
  await receive('đơn.pdf', pdf('Đơn'));
  const head = await service.staff('kinh-bac.leader');
  await service.get(AttachmentRedactions).paint(head, attachment, [{ x: 0, y: 0, width: 1, height: 1 }]);
});
afterAll(() => service?.close());

/** Does something by hand to a copy of the rows, looks, and puts everything back. */
async function tampered(statement: string, values: readonly unknown[] = []): Promise<unknown> {
  const rows: Record<string, object[]> = {};
  for (const table of ['attachment', 'attachment_redaction'])
    rows[table] = await service.database.query(`table ${table}`);
  await service.database.query(statement, [...values]);
  const found = await broken();
  for (const [table, all] of Object.entries(rows)) {
    await service.database.query(`truncate ${table}`);
    for (const row of all) await insertInto(table, row);
  }
  return found;
}

function insertInto(table: string, row: object): Promise<unknown> {
  const columns = Object.keys(row);
  const places = columns.map((_, index) => `$${index + 1}`);
  return service.database.query(`insert into ${table} (${columns}) values (${places})`, Object.values(row));
}

describe('the audit, without opening anything', () => {
  const fault = (seq: number, reason: RegExp) => [{ caseId: sent.caseId, seq, reason: expect.stringMatching(reason) }];

  it('finds nothing wrong with files that nobody touched', async () => {
    expect(await broken()).toEqual([]);
  });

  it('finds a file that was deleted', async () => {
    expect(await tampered('delete from attachment where id = $1', [photo])).toEqual(fault(3, /is gone$/));
  });

  it('finds a file that was replaced, also by one of the same case', async () => {
    const other = 'update attachment set content = (select content from attachment where id <> $1) where id = $1';
    expect(await tampered(other, [photo])).toEqual(fault(3, /is not the one that came with its event$/));
  });

  it('finds a derivative that was replaced by what it was made of', async () => {
    const original = 'update attachment_redaction set content = (select content from attachment where id = $1)';
    expect(await tampered(original, [photo])).toEqual(fault(5, /is not the one that came with its event$/));
  });

  it('finds a file that nobody sent', async () => {
    const stray = `insert into attachment
      select gen_random_uuid(), case_id, received_at, type, bytes, name, 'x', content from attachment where id = $1`;
    expect(await tampered(stray, [photo])).toEqual(fault(5, /came with no event$/));
  });
});

it('a file of one case opens in no other, and not in the place of another file', async () => {
  const other = await service.arrived();
  await service.database.query('update attachment set case_id = $1 where id = $2', [other.caseId, photo]);
  await expect(service.get(Attachments).find(other.caseId, photo)).rejects.toThrow();
  await service.database.query('update attachment set case_id = $1 where id = $2', [sent.caseId, photo]);
});

it('a case that is found to be a denunciation afterwards keeps its files as they lie', async () => {
  const ordinary = await service.arrived();
  const { attachment } = await service.get(Attachments).receive(ordinary.caseId, 'ảnh.png', await drawing('png'));
  const head = await service.staff('kinh-bac.leader');
  const reason = 'Nội dung là tố cáo.';
  await service.take(head, ordinary, { step: 'classify', type: 'to_cao', reason });
  expect(await service.get(Attachments).original(attachment)).toEqual(await drawing('png'));
  expect(await broken()).toEqual([]);
});

it('no list asks for what is in a file', async () => {
  const asked: string[] = [];
  const { logger } = service.database;
  const listening = { ...logger, logQuery: (query: string) => void asked.push(query) };
  Object.assign(service.database, { logger: listening });
  await service.get(Attachments).of(sent.caseId);
  await service.get(AttachmentRedactions).of(sent.caseId);
  Object.assign(service.database, { logger });
  expect(asked.filter((query) => query.includes('attachment')).length).toBeGreaterThan(1);
  expect(asked.filter((query) => query.includes('content'))).toEqual([]);
});
