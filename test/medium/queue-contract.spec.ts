import { randomUUID } from 'node:crypto';
import { once } from 'node:events';
import { JOBS } from '@libs/contracts';
import { Queues } from '@libs/platform';
import { type Job, Queue, Worker, type WorkerOptions } from 'bullmq';
import { onEveryQueue, type QueuePlace } from '../support/queue-backends';
import { testSettings } from '../support/settings';

const SCHEDULED = Object.entries(JOBS).flatMap(([name, spec]) => ('everyMs' in spec ? [name] : []));
/** As the service sends: what is done or failed leaves nothing that could swallow its own re-add. */
const GONE = { removeOnComplete: true, removeOnFail: true };

onEveryQueue((open) => {
  let place: QueuePlace;
  let queues: Queues;
  let queue: Queue;
  let workers: Worker[];

  beforeAll(async () => {
    place = await open();
    queues = new Queues(testSettings(place));
  });
  afterAll(async () => {
    await queues?.onApplicationShutdown();
    await place?.drop();
  });
  beforeEach(() => {
    workers = [];
    queue = new Queue(`contract-${randomUUID()}`, { connection: queues.backend.connection });
  });
  afterEach(async () => {
    await Promise.all(workers.map((worker) => worker.close()));
    await queue.close();
  });

  function work(
    handle: (job: Job) => Promise<unknown>,
    options: Partial<WorkerOptions> = {},
    name = queue.name,
  ): Worker {
    const worker = new Worker(name, handle, { connection: queues.backend.connection, ...options });
    worker.on('error', () => undefined);
    workers.push(worker);
    return worker;
  }

  /** The next so many jobs that a worker ends in this way. */
  async function ended(worker: Worker, how: 'completed' | 'failed', count = 1): Promise<(string | undefined)[]> {
    const ids: (string | undefined)[] = [];
    return new Promise((resolve) => {
      const note = (job?: Job) => {
        ids.push(job?.id);
        if (ids.length === count) resolve(ids);
      };
      if (how === 'completed') worker.on('completed', note);
      else worker.on('failed', note);
    });
  }

  const left = () => queue.getJobCounts('waiting', 'active', 'delayed', 'completed', 'failed');
  const NOTHING = { waiting: 0, active: 0, delayed: 0, completed: 0, failed: 0 };

  it('brings a job to the worker with its name and data, and keeps nothing of it', async () => {
    const seen: unknown[] = [];
    const done = ended(
      work(async ({ name, data, id }) => seen.push([name, data, id])),
      'completed',
    );
    await queue.add('route-petition', { caseId: 'a' }, { ...GONE, jobId: 'one' });
    expect(await done).toEqual(['one']);
    expect(seen).toEqual([['route-petition', { caseId: 'a' }, 'one']]);
    expect(await left()).toEqual(NOTHING);
  });

  it('brings each job of a bulk once', async () => {
    const ids = Array.from({ length: 300 }, (_, index) => `job-${index}`);
    await queue.addBulk(ids.map((jobId) => ({ name: 'job', data: {}, opts: { ...GONE, jobId } })));
    const done = await ended(
      work(async () => undefined, { concurrency: 20 }),
      'completed',
      ids.length,
    );
    expect(done.sort()).toEqual(ids.sort());
    expect(await left()).toEqual(NOTHING);
  });

  it('takes the same id twice as one job, alone and in a bulk', async () => {
    await queue.add('job', { copy: 1 }, { ...GONE, jobId: 'same' });
    await queue.add('job', { copy: 2 }, { ...GONE, jobId: 'same' });
    await queue.addBulk([3, 4].map((copy) => ({ name: 'job', data: { copy }, opts: { ...GONE, jobId: 'same' } })));
    expect((await queue.getWaiting()).map(({ data }) => data)).toEqual([{ copy: 1 }]);
  });

  it.each(['completed', 'failed'] as const)('takes the id of a %s job again', async (how) => {
    let runs = 0;
    const worker = work(async () => {
      runs++;
      if (how === 'failed') throw new Error('cannot');
    });
    for (const round of [1, 2]) {
      const over = ended(worker, how);
      await queue.add('job', { round }, { ...GONE, jobId: 'again' });
      expect(await over).toEqual(['again']);
      expect([runs, await queue.getJob('again')]).toEqual([round, undefined]);
    }
    expect(await left()).toEqual(NOTHING);
  });

  it('lets one worker do as many jobs at once as it is told', async () => {
    const present: (() => void)[] = [];
    const together = async () =>
      new Promise<void>((resolve) => {
        present.push(resolve);
        if (present.length === 4) for (const leave of present) leave();
      });
    const done = ended(work(together, { concurrency: 4 }), 'completed', 4);
    await queue.addBulk(Array.from({ length: 4 }, () => ({ name: 'job', data: {}, opts: GONE })));
    expect(await done).toHaveLength(4);
  });

  it('holds a delayed job back until it is its turn', async () => {
    await queue.add('job', {}, { ...GONE, jobId: 'later', delay: 3_600_000 });
    expect(await left()).toEqual({ ...NOTHING, delayed: 1 });
    const done = ended(
      work(async () => undefined),
      'completed',
      2,
    );
    await queue.add('job', {}, { ...GONE, jobId: 'now' });
    await queue.add('job', {}, { ...GONE, jobId: 'soon', delay: 10 });
    expect((await done).sort()).toEqual(['now', 'soon']);
    expect(await left()).toEqual({ ...NOTHING, delayed: 1 });
  });

  it('gives a job that a dead worker held to another', async () => {
    const lock = { lockDuration: 400, stalledInterval: 200 };
    const dead = work(() => new Promise(() => undefined), lock);
    const taken = once(dead, 'active');
    await queue.add('job', {}, { ...GONE, jobId: 'held' });
    await taken;
    await dead.close(true);
    const rescued = ended(
      work(async () => undefined, lock),
      'completed',
    );
    expect(await rescued).toEqual(['held']);
    expect(await left()).toEqual(NOTHING);
  });

  it('lets a worker that closes finish what it began', async () => {
    let finish: () => void = () => undefined;
    const finished = new Promise<void>((resolve) => {
      finish = resolve;
    });
    const worker = work(() => finished);
    const begun = once(worker, 'active');
    await queue.add('job', {}, { ...GONE, jobId: 'begun' });
    await begun;
    const closing = worker.close();
    finish();
    await closing;
    expect(await left()).toEqual(NOTHING);
  });

  describe('the service’s own queues', () => {
    it('are those of the catalogue', () => {
      expect(queues.names().sort()).toEqual([...new Set(Object.values(JOBS).map((job) => job.queue))].sort());
    });

    it('hold one job for each piece of work, however often it is sent', async () => {
      const [first, second] = [randomUUID(), randomUUID()];
      const sent = { job: 'route-petition' as const, data: {} };
      await queues.send([
        { id: first, ...sent },
        { id: second, ...sent },
      ]);
      await queues.send([{ id: first, ...sent }]);
      const waiting = await queues.get('routing').getWaiting();
      expect(waiting.map(({ id }) => id).sort()).toEqual([first, second].sort());
      const done = ended(
        work(async () => undefined, {}, 'routing'),
        'completed',
        2,
      );
      expect((await done).sort()).toEqual([first, second].sort());
    });

    it('run every schedule, though it is made sure of over and over', async () => {
      const due = new Set(SCHEDULED);
      work(async ({ name }) => due.delete(name), {}, 'clock');
      while (due.size > 0) await queues.ensureSchedules();
      const known = await queues.get('clock').getJobSchedulers();
      expect(known.map(({ key }) => key).sort()).toEqual([...SCHEDULED].sort());
    });

    it('know their schedules again after these were lost', async () => {
      for (const name of SCHEDULED) await queues.get('clock').removeJobScheduler(name);
      expect(await queues.get('clock').getJobSchedulersCount()).toBe(0);
      await queues.ensureSchedules();
      expect(await queues.get('clock').getJobSchedulersCount()).toBe(SCHEDULED.length);
    });
  });
});
