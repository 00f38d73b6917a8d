import { JOBS, type JobName } from '@libs/contracts';
import { Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import { DataSource, type EntityManager } from 'typeorm';
import { Clock } from '../clock/clock';
import { newId } from '../clock/ids';
import { run } from '../database/statement';
import { DomainError, TooEarly } from '../errors/domain-error';
import { LIST_FAILED, MARK_FAILED, OWE, RETRY_FAILED, SETTLE, TRY_LATER, WAKE } from './outbox.queries';

export interface Owed {
  readonly caseId: string;
  readonly job: JobName;
  readonly lane: string;
}

export interface FailedWork {
  readonly id: string;
  readonly caseId: string;
  readonly job: string;
  readonly attempts: number;
  readonly failedAt: Date;
  readonly error: string;
}

/** How long work that came too early waits before it is tried again. */
const TOO_EARLY_MS = 30_000;

/** The book of work owed. BullMQ carries it; this remembers it. */
@Injectable()
export class Outbox {
  private waking: Promise<unknown> | undefined;
  private wakeAgain = false;

  constructor(
    @InjectDataSource() private readonly database: DataSource,
    private readonly clock: Clock,
  ) {}

  /** Notes work owed, in the caller's transaction. Call `wake` after the commit. */
  async owe(manager: EntityManager, owed: readonly Owed[]): Promise<void> {
    if (owed.length === 0) return;
    const now = this.clock.now();
    const rows = owed.map(({ caseId, job, lane }) => ({ id: newId(now), case_id: caseId, job, lane, next_at: now }));
    await run(manager, OWE, [JSON.stringify(rows)]);
  }

  /** Strikes work off in the transaction of its effect; returns the ids that were still owed. */
  async settle(manager: EntityManager, ids: readonly string[]): Promise<ReadonlySet<string>> {
    const rows = await run<{ id: string }>(manager, SETTLE, [ids]);
    return new Set(rows.map(({ id }) => id));
  }

  /**
   * Tells the relays, through the database, that there is work. Calls made while one is under way become one more: a
   * commit that notifies takes a lock of the whole database, so it is not done for every petition. A lost wake-up costs
   * a second: relays also look by themselves.
   */
  wake(): void {
    if (this.waking) {
      this.wakeAgain = true;
      return;
    }
    this.waking = this.database
      .query(WAKE)
      .catch(() => undefined)
      .finally(() => {
        this.waking = undefined;
        if (this.wakeAgain) {
          this.wakeAgain = false;
          this.wake();
        }
      });
  }

  /** Sorts a failure once: for good, or to be tried again after a pause that doubles. Errors are kept by name, never with content. */
  async failed(work: { id: string; job: JobName; attempts: number }, error: unknown): Promise<void> {
    const now = this.clock.now();
    const name = error instanceof DomainError ? `${error.code}: ${error.message}` : nameOf(error);
    if (error instanceof TooEarly) {
      await this.database.query(TRY_LATER, [work.id, new Date(now.getTime() + TOO_EARLY_MS), name, 1]);
      return;
    }
    const { attempts, retryMs } = JOBS[work.job];
    const forGood = (error instanceof DomainError && error.permanent) || work.attempts >= attempts;
    if (forGood) await this.database.query(MARK_FAILED, [work.id, now, name]);
    else {
      const pause = retryMs * 2 ** Math.max(work.attempts - 1, 0);
      await this.database.query(TRY_LATER, [work.id, new Date(now.getTime() + pause), name, 0]);
    }
  }

  listFailed(): Promise<FailedWork[]> {
    return this.database.query(LIST_FAILED);
  }

  /** Puts failed work back; false when there is no such failed work. */
  async retry(id: string): Promise<boolean> {
    const rows: unknown[] = await this.database.query(RETRY_FAILED, [id, this.clock.now()]);
    this.wake();
    return rows.length > 0;
  }
}

/** An error's name and, from PostgreSQL, its SQLSTATE; never its message, which may quote what a citizen wrote. */
export function nameOf(error: unknown): string {
  if (!(error instanceof Error)) return 'unknown error';
  const code = 'code' in error ? ` ${String(error.code)}` : '';
  return `${error.name}${code}`;
}
