import { JOBS, type JobName } from '@libs/contracts';
import { type BeforeApplicationShutdown, Inject, Injectable, Logger } from '@nestjs/common';
import { DiscoveryService, MetadataScanner, Reflector } from '@nestjs/core';
import { type Job, Worker } from 'bullmq';
import { SETTINGS, type Settings } from '../config/settings';
import { DomainError } from '../errors/domain-error';
import { ON_JOB } from './on-job.decorator';
import { nameOf, Outbox } from './outbox.service';
import { Queues } from './queues.service';

type Handler = (payload: unknown) => Promise<void>;

/** Runs the jobs: finds every `@OnJob` method, refuses to start when the set is not exactly the catalogue, opens one worker a queue. */
@Injectable()
export class JobRunner implements BeforeApplicationShutdown {
  private readonly log = new Logger(JobRunner.name);
  private workers: Worker[] = [];

  constructor(
    private readonly discovery: DiscoveryService,
    private readonly scanner: MetadataScanner,
    private readonly reflector: Reflector,
    private readonly queues: Queues,
    private readonly outbox: Outbox,
    @Inject(SETTINGS) private readonly settings: Settings,
  ) {}

  /** Throws an Error that names every job without a handler and every job with two. */
  handlers(): Map<JobName, Handler> {
    const found = new Map<JobName, Handler>();
    const faults: string[] = [];
    for (const { instance } of this.discovery.getProviders()) {
      if (!instance || typeof instance !== 'object') continue;
      for (const method of this.scanner.getAllMethodNames(Object.getPrototypeOf(instance))) {
        const job = this.reflector.get<JobName | undefined>(ON_JOB, instance[method]);
        if (!job) continue;
        if (found.has(job)) faults.push(`job ${job} has two handlers`);
        found.set(job, (payload) => instance[method](payload));
      }
    }
    for (const job of Object.keys(JOBS) as JobName[]) if (!found.has(job)) faults.push(`job ${job} has no handler`);
    if (faults.length > 0) throw new Error(faults.join('; '));
    return found;
  }

  start(): void {
    const handlers = this.handlers();
    // Within one lease a dead worker's job waits in BullMQ again: while it counts as taken, BullMQ ignores its re-add.
    const lockDuration = this.settings.outboxLeaseMs / 2;
    this.workers = this.queues.names().map((name) => {
      const worker = new Worker(name, (job: Job) => this.handle(handlers, job), {
        connection: this.queues.backend.connection,
        concurrency: this.settings.workerConcurrency,
        lockDuration,
        stalledInterval: lockDuration,
      });
      worker.on('error', (error) => this.log.warn(`queue ${name}: ${error.message}`));
      return worker;
    });
  }

  /** Before anybody closes the database or the queues: what has begun still needs them. */
  async beforeApplicationShutdown(): Promise<void> {
    await Promise.all(this.workers.map((worker) => worker.close()));
  }

  private async handle(handlers: Map<JobName, Handler>, job: Job): Promise<void> {
    const name = job.name as JobName;
    const handler = handlers.get(name);
    if (!handler) throw new Error(`no handler for job ${job.name}`);
    try {
      await handler(JOBS[name].payload.parse(job.data));
    } catch (error) {
      this.log.warn(`job ${name} ${job.id}: ${error instanceof DomainError ? error.message : nameOf(error)}`);
      if (!job.data.outboxId) throw error;
      await this.outbox.failed({ id: job.data.outboxId, job: name, attempts: job.data.attempts ?? 1 }, error);
    }
  }
}
