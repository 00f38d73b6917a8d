import { Forbidden, NotFound, Outbox, StepRefused, TooEarly } from '@libs/platform';
import type { INestApplicationContext } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { openCarrier, owe } from '../support/carrier';
import { type FreshDatabase, freshDatabase } from '../support/database';
import { FakeClock } from '../support/fake-clock';

const clock = new FakeClock('2026-03-02T08:00:00+07:00');
const JOB = 'route-petition';
let database: FreshDatabase;
let app: INestApplicationContext;
let outbox: Outbox;
let source: DataSource;

beforeAll(async () => {
  database = await freshDatabase();
  app = await openCarrier({ databaseUrl: database.url, clock });
  outbox = app.get(Outbox);
  source = app.get(DataSource);
});
afterAll(async () => {
  await app?.close();
  await database?.drop();
});
afterEach(() => source.query('delete from outbox'));

async function row() {
  const [found] = await source.query(
    `select id, attempts, next_at as "nextAt", failed_at as "failedAt", error from outbox order by id limit 1`,
  );
  return found;
}

const inMs = (milliseconds: number) => new Date(clock.now().getTime() + milliseconds);

/** The row after its so-many-th try failed with an error. */
async function failedOn(attempts: number, error: unknown) {
  const { id } = await row();
  await source.query('update outbox set attempts = $2 where id = $1', [id, attempts]);
  await outbox.failed({ id, job: JOB, attempts }, error);
  return row();
}

describe('work that fails', () => {
  it.each([
    [1, 1_000],
    [2, 2_000],
    [3, 4_000],
    [7, 64_000],
  ])('for the %s. time waits %s ms: the pause doubles', async (attempts, pause) => {
    await owe(app, 'web', 1);
    expect(await failedOn(attempts, new Error('connection lost'))).toMatchObject({
      attempts,
      nextAt: inMs(pause),
      failedAt: null,
      error: 'Error',
    });
  });

  it('for the eighth time is not tried again', async () => {
    await owe(app, 'web', 1);
    expect(await failedOn(8, new Error('connection lost'))).toMatchObject({ failedAt: clock.now() });
  });

  it.each([new NotFound('no such case'), new Forbidden('not for you'), new StepRefused('route', 'not_in_this_state')])(
    'for a reason that trying cannot mend is not tried again: $message',
    async (refusal) => {
      await owe(app, 'web', 1);
      const failed = await failedOn(1, refusal);
      expect(failed).toMatchObject({ failedAt: clock.now(), error: `${refusal.code}: ${refusal.message}` });
    },
  );

  it('because it came too early keeps all its tries', async () => {
    await owe(app, 'web', 1);
    expect(await failedOn(8, new TooEarly('not yet'))).toMatchObject({
      attempts: 7,
      nextAt: inMs(30_000),
      failedAt: null,
    });
  });

  it('and was done meanwhile stays done', async () => {
    await owe(app, 'web', 1);
    const { id } = await row();
    await source.transaction((manager) => outbox.settle(manager, [id]));
    await outbox.failed({ id, job: JOB, attempts: 8 }, new Error('too late'));
    expect(await row()).toBeUndefined();
  });
});

describe('the administrator', () => {
  it('sees what failed with its reason, and puts it back with all its tries', async () => {
    const [owed] = await owe(app, 'web', 1);
    const { id } = await failedOn(8, new Error('connection lost'));
    const known = { caseId: owed?.caseId, job: owed?.job };
    expect(await outbox.listFailed()).toEqual([{ id, ...known, attempts: 8, failedAt: clock.now(), error: 'Error' }]);
    clock.advance(60_000);
    expect(await outbox.retry(id)).toBe(true);
    expect(await row()).toMatchObject({ id, attempts: 0, nextAt: clock.now(), failedAt: null });
    expect(await outbox.listFailed()).toEqual([]);
  });

  it('is told when there is no such failed work', async () => {
    await owe(app, 'web', 1);
    const { id } = await row();
    expect(await outbox.retry(id)).toBe(false);
    expect(await outbox.retry('00000000-0000-7000-8000-00000000dead')).toBe(false);
  });

  it('strikes it off when the case owes the same work anew since', async () => {
    const [owed] = await owe(app, 'web', 1);
    if (!owed) throw new Error('nothing owed');
    const { id } = await failedOn(8, new Error('connection lost'));
    await source.transaction((manager) => outbox.owe(manager, [owed]));
    expect(await outbox.retry(id)).toBe(true);
    expect(await outbox.listFailed()).toEqual([]);
    expect(await row()).toMatchObject({ attempts: 0, failedAt: null });
    expect((await row()).id).not.toBe(id);
  });
});

describe('work owed', () => {
  it('by the same case is owed once', async () => {
    const [owed] = await owe(app, 'web', 1);
    if (!owed) throw new Error('nothing owed');
    await source.transaction((manager) => outbox.owe(manager, [owed, { ...owed, lane: 'urgent' }]));
    expect(await source.query('select lane from outbox')).toEqual([{ lane: 'web' }]);
  });

  it('is forgotten with the transaction that was to cause it', async () => {
    const caused = source.transaction(async (manager) => {
      await outbox.owe(manager, [{ caseId: '00000000-0000-7000-8000-00000000dead', job: JOB, lane: 'web' }]);
      throw new Error('the cause did not happen');
    });
    await expect(caused).rejects.toThrow('the cause did not happen');
    expect(await row()).toBeUndefined();
  });

  it('is struck off once, though two do it at the same moment', async () => {
    await owe(app, 'web', 1);
    const { id } = await row();
    const strike = () => source.transaction((manager) => outbox.settle(manager, [id]));
    const struck = await Promise.all([strike(), strike(), strike()]);
    expect(struck.map(({ size }) => size).sort()).toEqual([0, 0, 1]);
  });
});
