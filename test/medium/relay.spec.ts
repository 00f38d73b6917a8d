import { JobRunner, Outbox, Queues, Relay } from '@libs/platform';
import type { INestApplicationContext } from '@nestjs/common';
import { QueueEvents } from 'bullmq';
import { DataSource } from 'typeorm';
import { EveryJob, openCarrier, owe } from '../support/carrier';
import { FakeClock } from '../support/fake-clock';
import { onEveryQueue, type QueuePlace } from '../support/queue-backends';

/** A lease of the default length, and one millisecond. */
const PAST_THE_LEASE = 60_001;

onEveryQueue((open) => {
  const clock = new FakeClock('2026-03-02T08:00:00+07:00');
  let place: QueuePlace;
  let app: INestApplicationContext;
  let relay: Relay;
  let database: DataSource;

  beforeAll(async () => {
    place = await open();
    app = await openCarrier({ ...place, clock });
    relay = app.get(Relay);
    database = app.get(DataSource);
  });
  afterAll(async () => {
    await app?.close();
    await place?.drop();
  });
  afterEach(async () => {
    await database.query('delete from outbox');
    await app.get(Queues).get('routing').obliterate({ force: true });
  });

  const waiting = () => app.get(Queues).get('routing').getWaiting();
  const lanesOf = async () => {
    const ids = (await waiting()).map(({ id }) => id);
    const rows: { lane: string; sent: number }[] = await database.query(
      'select lane, count(*)::int as sent from outbox where id = any($1::uuid[]) group by lane',
      [ids],
    );
    return Object.fromEntries(rows.map(({ lane, sent }) => [lane, sent]));
  };

  describe('a round of the relay', () => {
    it('sends what five are owed though five hundred came before them in another lane', async () => {
      await owe(app, 'ward:flooded', 500);
      await owe(app, 'ward:quiet', 5);
      expect(await relay.round()).toBe(55);
      expect(await lanesOf()).toEqual({ 'ward:flooded': 50, 'ward:quiet': 5 });
    });

    it('sends everything urgent first, and the rest in turn', async () => {
      for (let ward = 0; ward < 6; ward++) await owe(app, `ward:${ward}`, 60);
      await owe(app, 'urgent', 44);
      expect(await relay.round()).toBe(200);
      const lanes = await lanesOf();
      expect(lanes.urgent).toBe(44);
      for (let ward = 0; ward < 6; ward++) expect(lanes[`ward:${ward}`]).toBe(26);
    });

    it('holds back while much is waiting, so that nothing urgent is stuck behind it', async () => {
      for (let ward = 0; ward < 5; ward++) await owe(app, `ward:${ward}`, 50);
      expect([await relay.round(), await relay.round()]).toEqual([200, 0]);
      await owe(app, 'urgent', 1);
      expect(await relay.round()).toBe(0);
      await app.get(Queues).get('routing').drain();
      expect(await relay.round()).toBe(51);
      expect(await lanesOf()).toMatchObject({ urgent: 1 });
    });

    it('sends nothing twice within a lease, and the same job again after it', async () => {
      await owe(app, 'web', 3);
      expect([await relay.round(), await relay.round()]).toEqual([3, 0]);
      clock.advance(PAST_THE_LEASE);
      expect(await relay.round()).toBe(3);
      expect(await waiting()).toHaveLength(3);
    });

    it('sends again what the queue has forgotten', async () => {
      await owe(app, 'web', 3);
      await relay.round();
      await app.get(Queues).get('routing').obliterate({ force: true });
      clock.advance(PAST_THE_LEASE);
      await relay.round();
      expect(await waiting()).toHaveLength(3);
    });

    it('shares the work with every other relay that runs at the same moment', async () => {
      await owe(app, 'web', 40);
      const sent = await Promise.all([relay.round(), relay.round(), relay.round()]);
      expect(sent.reduce((sum, count) => sum + count, 0)).toBe(40);
      expect(await waiting()).toHaveLength(40);
    });

    it('carries ids and no content', async () => {
      const [owed] = await owe(app, 'web', 1);
      await relay.round();
      const [job] = await waiting();
      expect(job?.data).toEqual({ outboxId: job?.id, caseId: owed?.caseId, attempts: 1 });
    });
  });

  // The last, because its worker goes on until the service closes.
  it('work that fails is tried again after its pause, and is struck off when it is done', async () => {
    const tries: string[] = [];
    app.get(EveryJob).perform = async ({ outboxId }) => {
      tries.push(outboxId);
      if (tries.length === 1) throw new Error('the first try fails');
      await database.transaction((manager) => app.get(Outbox).settle(manager, [outboxId]));
    };
    const { backend } = app.get(Queues);
    const events = new QueueEvents('routing', { connection: backend.connection });
    await events.waitUntilReady();
    const over = () => new Promise((resolve) => events.once('completed', resolve));
    await owe(app, 'web', 1);
    app.get(JobRunner).start();

    const failed = over();
    await relay.round();
    await failed;
    const [row] = await database.query('select attempts, next_at as "nextAt", error, failed_at from outbox');
    expect(row).toEqual({
      attempts: 1,
      nextAt: new Date(clock.now().getTime() + 1_000),
      error: 'Error',
      failed_at: null,
    });

    clock.advance(999);
    expect(await relay.round()).toBe(0);
    clock.advance(1);
    const done = over();
    expect(await relay.round()).toBe(1);
    await done;
    await events.close();
    expect(tries).toHaveLength(2);
    expect(await database.query('select id from outbox')).toEqual([]);
  });
});
