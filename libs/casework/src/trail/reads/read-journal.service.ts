import { setTimeout as pause } from 'node:timers/promises';
import type { ProtectedThing } from '@libs/contracts';
import { Batcher, Clock, nameOf, run } from '@libs/platform';
import { Injectable, Logger, type OnApplicationShutdown } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import { DataSource } from 'typeorm';
import { hashOfBatch, type ProtectedRead } from './protected-read';
import { APPEND_READS, HOLD_READ_CHAIN } from './reads.queries';

/** Reads a process may have noted and not yet written: what a kill can lose. The next read then waits for the pen. */
export const MOST_UNWRITTEN = 256;
const RETRY_MS = 1_000;

/**
 * Notes who was shown what is protected, in a chain of its own, beside the reading: a GET writes no case and, as long as
 * few reads wait, waits for nothing. A clean stop writes what was noted; a kill loses what was not yet committed, in
 * quiet times the last few milliseconds, never more than `MOST_UNWRITTEN` reads of each process.
 */
@Injectable()
export class ReadJournal implements OnApplicationShutdown {
  private readonly log = new Logger(ReadJournal.name);
  private readonly unwritten = new Set<Promise<void>>();
  private readonly stopping = new AbortController();
  private readonly batcher = new Batcher<ProtectedRead, undefined>((reads) => this.write(reads), {
    size: MOST_UNWRITTEN,
    atOnce: 1,
  });

  constructor(
    @InjectDataSource() private readonly database: DataSource,
    private readonly clock: Clock,
  ) {}

  /** Notes that a member of staff is being shown these things of a case. Call it before the answer goes out. */
  async note(accountId: string, caseId: string, things: readonly ProtectedThing[]): Promise<void> {
    const at = this.clock.now();
    for (const thing of things) {
      while (this.unwritten.size >= MOST_UNWRITTEN) await Promise.race(this.unwritten);
      const written: Promise<void> = this.batcher
        .add({ at, accountId, caseId, thing })
        .then(
          () => undefined,
          (error) => this.log.error(`a protected read was not written: ${nameOf(error)}`),
        )
        .finally(() => this.unwritten.delete(written));
      this.unwritten.add(written);
    }
  }

  /** Writes everything noted so far. */
  async flush(): Promise<void> {
    while (this.unwritten.size > 0) await Promise.all(this.unwritten);
  }

  /** After the last answer, and before the database is closed. */
  async onApplicationShutdown(): Promise<void> {
    this.stopping.abort();
    await this.flush();
  }

  /** Tries until it succeeds; one that is stopping tries once. */
  private async write(reads: readonly ProtectedRead[]): Promise<undefined[]> {
    for (;;) {
      try {
        await this.append(reads);
        return reads.map(() => undefined);
      } catch (error) {
        if (this.stopping.signal.aborted) throw error;
        this.log.warn(`${reads.length} protected reads wait to be written: ${nameOf(error)}`);
        await pause(RETRY_MS, undefined, { signal: this.stopping.signal }).catch(() => undefined);
      }
    }
  }

  private async append(reads: readonly ProtectedRead[]): Promise<void> {
    await this.database.transaction(async (manager) => {
      const [chain] = await run<{ batches: number; head: string }>(manager, HOLD_READ_CHAIN, []);
      if (!chain) throw new Error('the chain of reads has no row');
      const batch = { seq: chain.batches + 1, writtenAt: this.clock.now(), previousHash: chain.head, reads };
      const entries = reads.map((read, index) => ({ ...read, place: index + 1 }));
      const link = [batch.seq, batch.writtenAt, JSON.stringify(entries), batch.previousHash, hashOfBatch(batch)];
      await run(manager, APPEND_READS, link);
    });
  }
}
