import { JOBS, type JobName } from '@libs/contracts';
import { type BeforeApplicationShutdown, Inject, Injectable, Logger } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import { Client } from 'pg';
import { DataSource } from 'typeorm';
import { Clock } from '../clock/clock';
import { SETTINGS, type Settings } from '../config/settings';
import { CLAIM } from './outbox.queries';
import { Queues } from './queues.service';
import { WakeSignal } from './wake-signal';

interface Claimed {
  readonly id: string;
  readonly caseId: string;
  readonly job: JobName;
  readonly attempts: number;
}

/** Rows of one lane, and rows in all, that one round sends. */
const PER_LANE = 50;
const PER_ROUND = 200;
/** Jobs that may wait in BullMQ before the relay holds back: what waits there can no longer be overtaken. */
const MOST_WAITING = 200;
/** How often the relay looks when all is quiet and nobody woke it. */
const IDLE_MS = 1_000;
/** And when it is not: a few jobs are done by then, so that a round is worth its claim. */
const BUSY_MS = 20;
const SCHEDULES_MS = 60_000;

/**
 * Carries what is owed from the outbox to BullMQ: a loop in each worker rather than a BullMQ job, because a flushed
 * Redis forgets its schedules. Any number may run; rows are claimed with SKIP LOCKED.
 */
@Injectable()
export class Relay implements BeforeApplicationShutdown {
  private readonly log = new Logger(Relay.name);
  private readonly signal = new WakeSignal();
  private stopping = false;
  private loop: Promise<void> | undefined;
  private listener: Client | undefined;
  private schedulesAt = 0;
  /** Nothing was owed and nothing was waiting: what comes in now need not wait for a count. */
  private quiet = false;

  constructor(
    @InjectDataSource() private readonly database: DataSource,
    @Inject(SETTINGS) private readonly settings: Settings,
    private readonly queues: Queues,
    private readonly clock: Clock,
  ) {}

  start(): void {
    this.loop ??= this.run();
  }

  /** Before anybody closes the database or the queues: what has begun still needs them. */
  async beforeApplicationShutdown(): Promise<void> {
    this.stopping = true;
    this.signal.wake();
    await this.loop;
    await this.listener?.end().catch(() => undefined);
  }

  /** One round: claims and sends what is due; returns how many were sent. */
  async round(): Promise<number> {
    const room = this.quiet ? MOST_WAITING : MOST_WAITING - (await this.waiting());
    const sent = room > 0 ? await this.carry(Math.min(room, PER_ROUND)) : 0;
    this.quiet = sent === 0 && room === MOST_WAITING;
    return sent;
  }

  private async carry(most: number): Promise<number> {
    const now = this.clock.now();
    const lease = new Date(now.getTime() + this.settings.outboxLeaseMs);
    const [claimed]: [Claimed[]] = await this.database.query(CLAIM, [now, PER_LANE, most, lease]);
    const known = claimed.filter(({ job }) => job in JOBS);
    await this.queues.send(
      known.map(({ id, caseId, job, attempts }) => ({ id, job, data: { outboxId: id, caseId, attempts } })),
    );
    return claimed.length;
  }

  private async waiting(): Promise<number> {
    const counts = await Promise.all(this.queues.names().map((name) => this.queues.get(name).getWaitingCount()));
    return counts.reduce((sum, count) => sum + count, 0);
  }

  private async run(): Promise<void> {
    while (!this.stopping) {
      try {
        await this.listen();
        await this.keepSchedules();
        await this.round();
        await this.signal.wait(this.quiet ? IDLE_MS : BUSY_MS);
      } catch (error) {
        this.log.warn(`round failed, again in a second: ${error instanceof Error ? error.message : 'unknown'}`);
        await this.signal.wait(IDLE_MS);
      }
    }
  }

  private async keepSchedules(): Promise<void> {
    const now = this.clock.now().getTime();
    if (now < this.schedulesAt) return;
    await this.queues.ensureSchedules();
    this.schedulesAt = now + SCHEDULES_MS;
  }

  private async listen(): Promise<void> {
    if (this.listener) return;
    const client = new Client({ connectionString: this.settings.databaseUrl });
    client.on('error', () => {
      this.listener = undefined;
    });
    client.on('notification', () => this.signal.wake());
    await client.connect();
    await client.query('listen outbox');
    this.listener = client;
  }
}
