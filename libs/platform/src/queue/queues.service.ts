import { JOBS, type JobName, type JobSpec } from '@libs/contracts';
import { Inject, Injectable, type OnApplicationShutdown } from '@nestjs/common';
import { Queue } from 'bullmq';
import { SETTINGS, type Settings } from '../config/settings';
import { openQueueBackend, type QueueBackend } from './backend';

export type QueueName = JobSpec['queue'];

/** BullMQ's queues, one for each named in the catalogue. */
@Injectable()
export class Queues implements OnApplicationShutdown {
  readonly backend: QueueBackend;
  private readonly queues = new Map<QueueName, Queue>();

  constructor(@Inject(SETTINGS) settings: Settings) {
    this.backend = openQueueBackend(settings);
    for (const { queue } of Object.values(JOBS)) {
      if (!this.queues.has(queue)) this.queues.set(queue, this.open(queue));
    }
  }

  names(): QueueName[] {
    return [...this.queues.keys()];
  }

  get(name: QueueName): Queue {
    const queue = this.queues.get(name);
    if (!queue) throw new Error(`no queue ${name}`);
    return queue;
  }

  /** Sends copies of owed work. The job's id is the outbox row's, so that a second copy of the same row is no second job. */
  async send(work: readonly { id: string; job: JobName; data: Record<string, unknown> }[]): Promise<void> {
    for (const name of this.names()) {
      const own = work.filter(({ job }) => JOBS[job].queue === name);
      if (own.length === 0) continue;
      // A finished job that stays would silently swallow its own re-add.
      const opts = { removeOnComplete: true, removeOnFail: true };
      await this.get(name).addBulk(own.map(({ id, job, data }) => ({ name: job, data, opts: { ...opts, jobId: id } })));
    }
  }

  /** Makes sure that every repeated job of the catalogue is known: a flushed Redis forgets them. */
  async ensureSchedules(): Promise<void> {
    for (const [name, spec] of Object.entries(JOBS)) {
      if (!('everyMs' in spec)) continue;
      const queue = this.get(spec.queue);
      if (await queue.getJobScheduler(name)) continue;
      const opts = { removeOnComplete: true, removeOnFail: true };
      await queue.upsertJobScheduler(name, { every: spec.everyMs }, { name, data: {}, opts });
    }
  }

  async onApplicationShutdown(): Promise<void> {
    await Promise.all([...this.queues.values()].map((queue) => queue.close()));
    await this.backend.close();
  }

  private open(name: QueueName): Queue {
    const queue = new Queue(name, { connection: this.backend.connection });
    queue.on('error', () => undefined);
    return queue;
  }
}
