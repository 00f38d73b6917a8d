import { setTimeout as pause } from 'node:timers/promises';
import { inspect } from 'node:util';
import { DEMO_ACCOUNTS } from '@libs/identity';
import { Relay } from '@libs/platform';
import type { LoggerService } from '@nestjs/common';
import { Test } from '@nestjs/testing';
import { DataSource } from 'typeorm';
import { WorkerModule } from '../../../apps/worker/src/worker.module';
import { type RunningApi, startApi } from '../api';
import { FakeClock } from '../fake-clock';
import { populate } from '../populate';
import type { QueuePlace } from '../queue-backends';
import { testSettings } from '../settings';
import { signedIn } from '../staff';
import { type RunningWorker, startWorker } from '../worker';
import { keepEverythingWritten } from './rows';

const PATIENCE = { ms: 20_000, stepMs: 20 };

/** Hears whatever is logged, of every level, whole: more than any console prints; and what is printed past every logger. */
export class Overheard implements LoggerService {
  readonly lines: string[] = [];
  private readonly printed = [process.stdout, process.stderr].map((stream) =>
    jest.spyOn(stream, 'write').mockImplementation((chunk) => {
      this.lines.push(String(chunk));
      return true;
    }),
  );

  /** From here on what is printed is printed. */
  stop(): void {
    for (const spy of this.printed) spy.mockRestore();
  }

  log = (...said: unknown[]) => this.keep(said);
  error = (...said: unknown[]) => this.keep(said);
  warn = (...said: unknown[]) => this.keep(said);
  debug = (...said: unknown[]) => this.keep(said);
  verbose = (...said: unknown[]) => this.keep(said);
  fatal = (...said: unknown[]) => this.keep(said);

  private keep(said: unknown[]): void {
    this.lines.push(inspect(said, { depth: 8, maxStringLength: null, maxArrayLength: null }));
  }
}

/** A whole service that is listened to: two apis, one of them with its limits on, a worker, and the owner's way into the database. */
export class House {
  private worker: RunningWorker | undefined;

  private constructor(
    readonly place: QueuePlace,
    readonly clock: FakeClock,
    readonly log: Overheard,
    readonly owner: DataSource,
    readonly api: RunningApi,
    readonly limited: RunningApi,
  ) {}

  static async open(place: QueuePlace): Promise<House> {
    const clock = new FakeClock('2026-03-02T08:00:00+07:00');
    const log = new Overheard();
    await populate(place.databaseUrl, clock.now());
    const owner = await new DataSource({ type: 'postgres', url: place.databaseUrl }).initialize();
    await keepEverythingWritten(owner);
    const options = { ...place, clock, logger: log };
    const limited = await startApi({ ...options, environment: { RATE_LIMITS: 'on' } });
    return new House(place, clock, log, owner, await startApi(options), limited);
  }

  /** Carries what is owed to the queue and leaves it lying there, for nobody works yet. */
  async carry(): Promise<void> {
    const module = await Test.createTestingModule({ imports: [WorkerModule.of(testSettings(this.place))] }).compile();
    await module.init();
    const sent = await module.get(Relay).round();
    await module.close();
    if (sent === 0) throw new Error('nothing was carried to the queue');
  }

  async startWork(): Promise<void> {
    const { place, clock, log } = this;
    this.worker = await startWorker({ ...place, clock, logger: log });
    await this.worker.settled();
  }

  /** The parts of the running worker, and its work done. */
  get working(): RunningWorker {
    if (!this.worker) throw new Error('nobody works yet');
    return this.worker;
  }

  /** Lets the time go by until something was tried often enough. */
  async givesUp(): Promise<void> {
    for (let waited = 0; waited < PATIENCE.ms; waited += PATIENCE.stepMs) {
      const [{ given, next }] = await this.owner.query(
        'select count(failed_at)::int as given, max(next_at) filter (where failed_at is null) as next from outbox',
      );
      if (given > 0) return;
      if (next > this.clock.now()) this.clock.set(next.toISOString());
      await pause(PATIENCE.stepMs);
    }
    throw new Error('the work is still tried after all this time');
  }

  /** Signed in anew for every call: days go by between them. */
  async as(username: string): Promise<{ cookie: string }> {
    const account = DEMO_ACCOUNTS.find((each) => each.username === username);
    if (!account) throw new Error(`no demo account ${username}`);
    return signedIn(this.api, account);
  }

  async close(): Promise<void> {
    this.log.stop();
    await this.worker?.close();
    await this.limited.close();
    await this.api.close();
    await this.owner.destroy();
    await this.place.drop();
  }
}
