import { verifyTrail } from '@libs/casework';
import { chainAnew } from '../support/chain-anew';
import { FakeClock } from '../support/fake-clock';
import { openService, type Sent, type Service } from '../support/service';

const clock = new FakeClock('2026-03-02T08:00:00+07:00');
let service: Service;
let untouched: Sent;

beforeAll(async () => {
  service = await openService({ clock });
  untouched = await service.arrived();
});
afterAll(() => service?.close());

/** A case in progress with five events. */
async function aCase(): Promise<Sent> {
  const officer = await service.staff('kinh-bac.officer');
  const sent = await service.arrived();
  await service.take(officer, sent, { step: 'accept', text: 'Đã nhận.' });
  await service.take(officer, sent, { step: 'ask', text: 'Ở đâu?' });
  await service.say(sent, { step: 'reply', text: 'Ngõ 12.' });
  return sent;
}

/** Changes rows as only somebody with the database in hand can, and reads what the verification then says of the case. */
async function foundAfter(...tampering: string[]): Promise<string | undefined> {
  const sent = await aCase();
  for (const sql of tampering) await service.database.query(sql.replaceAll('$case', `'${sent.caseId}'`));
  return foundIn(sent);
}

async function foundIn(sent: Sent): Promise<string | undefined> {
  const { broken } = await verifyTrail(service.database);
  expect(broken.map(({ caseId }) => caseId)).not.toContain(untouched.caseId);
  const found = broken.find(({ caseId }) => caseId === sent.caseId);
  return found && `${found.seq}: ${found.reason}`;
}

test('a trail that nobody touched verifies, and is counted', async () => {
  const sent = await aCase();
  const { cases, events, broken } = await verifyTrail(service.database);
  expect([cases, events, broken]).toEqual([2, 7, []]);
  expect((await service.file(sent)).eventCount).toBe(5);
});

describe('what is found', () => {
  test.each([
    [
      'an event whose time was moved',
      `update case_event set at = at - interval '1 day' where case_id = $case and seq = 3`,
      '3: event changed',
    ],
    [
      'an event with another actor',
      `update case_event set actor_id = null, actor_role = 'system' where case_id = $case and seq = 3`,
      '3: event changed',
    ],
    [
      'an event whose words’ hash was changed',
      `update case_event set data = jsonb_set(data, '{commitments,text}', '"0"') where case_id = $case and seq = 4`,
      '4: event changed',
    ],
    ['an event that was deleted', 'delete from case_event where case_id = $case and seq = 2', '2: event missing'],
    ['the first event, deleted', 'delete from case_event where case_id = $case and seq = 1', '1: event missing'],
    [
      'the last event, cut off',
      'delete from case_event where case_id = $case and seq = 5',
      '4: file counts 5 events, 4 are there',
    ],
    ['all of them, deleted', 'delete from case_event where case_id = $case', '0: no events'],
    [
      'a state written by hand',
      `update case_file set state = 'answered' where id = $case`,
      '5: file says answered, its events say in_progress',
    ],
    [
      'an owner written by hand',
      `update case_file set owner_unit = 'tinh-uy' where id = $case`,
      '5: file names another owner than its events',
    ],
  ])('%s', async (_, sql, reason) => {
    expect(await foundAfter(sql)).toBe(reason);
  });

  test('two events that changed places', async () => {
    const swap = (from: number, to: number) =>
      `update case_event set seq = ${to} where case_id = $case and seq = ${from}`;
    expect(await foundAfter(swap(3, 99), swap(4, 3), swap(99, 4))).toBe('3: event does not follow the one before it');
  });

  test('the last event cut off, with the count made to fit', async () => {
    const cut = 'delete from case_event where case_id = $case and seq = 5';
    const fit = 'update case_file set event_count = 4 where id = $case';
    expect(await foundAfter(cut, fit)).toBe('4: file does not end at the last event');
  });

  test.each([
    ['who handles it', `handlers = array(select id from account where username = 'vu-ninh.officer')`],
    ['who stands aside', `recused = array(select id from account where username = 'kinh-bac.leader')`],
    ['whose list it climbed to', `escalated_to = '{tinh-uy}'`],
    ['when it came', `received_at = received_at + interval '20 days'`],
    ['when it was closed', 'closed_at = now()'],
    ['its urgency', 'urgent = not urgent'],
    ['its place in the queue', 'rank = 1 - rank'],
    ['its next date', `next_due_at = next_due_at + interval '1 day'`],
    ['its circumstances', `circumstances = '{complex}'`],
    ['the day of its signature', `signed_on = '2026-03-02'`],
    ['its matter', 'matter_id = gen_random_uuid()'],
    ['its code', `tracking_code = 'LN-0'`],
    ['its version', 'version = version + 1'],
  ])('a file in which was written by hand %s', async (_, change) => {
    expect(await foundAfter(`update case_file set ${change} where id = $case`)).toBe(
      '5: file is not as its last event left it',
    );
  });

  test('an account put among the handlers and taken out again, when a step was taken meanwhile', async () => {
    const sent = await aCase();
    const put = (handlers: string) =>
      service.database.query(`update case_file set handlers = ${handlers} where id = $1`, [sent.caseId]);
    await put(`array(select id from account where username = 'vu-ninh.officer')`);
    await service.take(await service.staff('kinh-bac.officer'), sent, { step: 'ask', text: 'Từ bao giờ?' });
    await put(`'{}'`);
    expect(await foundIn(sent)).toBe('6: file was changed before event 6, and not by a step');
  });

  test('a deadline that was lengthened by hand before a step lengthened it', async () => {
    const sent = await aCase();
    await service.database.query(`update deadline set extra_days = 1 where case_id = $1 and duty = 'answer'`, [
      sent.caseId,
    ]);
    const leader = await service.staff('kinh-bac.leader');
    await service.take(leader, sent, { step: 'extend', days: 5, reason: 'Nhiều nơi.' });
    expect(await foundIn(sent)).toMatch(/^6: deadline [0-9a-f-]{36} was changed before event 6, and not by a step$/);
  });

  test.each<[string, string]>([
    [
      'a later date',
      `update deadline set law_due_at = law_due_at + interval '30 days' where case_id = $case and duty = 'answer'`,
    ],
    ['an end', `update deadline set ended_at = now(), outcome = 'met' where case_id = $case and duty = 'answer'`],
    ['a breach', `update deadline set breached_at = now() where case_id = $case and duty = 'answer'`],
    [
      'a later start',
      `update deadline set started_at = started_at + interval '30 days' where case_id = $case and duty = 'answer'`,
    ],
    ['another rule', `update deadline set rule_id = 'SVC-TRIAGE' where case_id = $case and duty = 'answer'`],
    ...[
      `promised_at = promised_at + interval '1 year'`,
      'sweep_at = null',
      'extra_days = 300',
      'extensions = 1',
      `suspensions = '[{"from": "2026-03-02", "to": null}]'`,
      `unit_id = 'tinh-uy'`,
      `effect = 'target'`,
    ].map((change): [string, string] => {
      return [change, `update deadline set ${change} where case_id = $case and duty = 'answer'`];
    }),
    [
      'an end of another day',
      `update deadline set ended_at = ended_at - interval '1 day' where case_id = $case and ended_at is not null`,
    ],
  ])('a deadline that was given %s', async (_, sql) => {
    expect(await foundAfter(sql)).toMatch(/^5: deadline [0-9a-f-]{36} is not as its events left it$/);
  });

  test.each([
    ['removed', `delete from deadline where case_id = $case and duty = 'answer'`],
    [
      'added',
      `insert into deadline (id, case_id, duty, rule_id, rule_version, effect, unit_id, started_at, promised_at)
       select gen_random_uuid(), case_id, duty, rule_id, rule_version, effect, unit_id, started_at, promised_at
         from deadline where case_id = $case and duty = 'answer'`,
    ],
  ])('a deadline that was %s', async (_, sql) => {
    expect(await foundAfter(sql)).toBe('5: a deadline is missing or was added');
  });

  test.each([
    ['audience', `update case_file set audience = 'head' where id = $case`, 'file says head, its events say unit'],
    [
      'kind',
      `update case_file set kind = 'khieu_nai' where id = $case`,
      'file says khieu_nai, its events say phan_anh',
    ],
  ])('an %s written by hand', async (_, sql, reason) => {
    expect(await foundAfter(sql)).toBe(`5: ${reason}`);
  });
});

describe('a case whose events an earlier release wrote, without digests of rows', () => {
  /** Events as they were before digests. */
  async function anEarlierCase(): Promise<Sent> {
    const sent = await aCase();
    const clocks = `(select jsonb_agg(clock - 'row') from jsonb_array_elements(data -> 'clocks') clock)`;
    await service.database.query(
      `update case_event set data = data - 'file' || case when data ? 'clocks' then jsonb_build_object('clocks', ${clocks}) else '{}' end
        where case_id = $1`,
      [sent.caseId],
    );
    await chainAnew(service.database, sent.caseId);
    return sent;
  }

  test('stands as before, and goes on with them', async () => {
    const sent = await anEarlierCase();
    expect(await foundIn(sent)).toBeUndefined();
    await service.take(await service.staff('kinh-bac.leader'), sent, { step: 'extend', days: 5, reason: 'Nhiều nơi.' });
    expect(await foundIn(sent)).toBeUndefined();
    await service.database.query(`update case_file set handlers = '{}', urgent = true where id = $1`, [sent.caseId]);
    expect(await foundIn(sent)).toBe('6: file is not as its last event left it');
  });
});
