import { OrganisationService } from '@libs/organisation';
import { Clock, Outbox } from '@libs/platform';
import { Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import { DataSource, type EntityManager } from 'typeorm';
import { SYSTEM } from '../actor';
import { CaseworkService } from '../casework.service';
import type { ClockRow } from '../clocks/clock-row';
import { recountClock } from '../clocks/recount';
import { CaseReader } from '../reading/case-reader';
import { COUNTED_WITH, HOLD_MARK, LANES_TO_RECOUNT, RUNNING_AFTER } from './recount.queries';

/** Clocks looked at in one query. */
const BATCH = 2_000;
const FIRST = '00000000-0000-0000-0000-000000000000';

/** The calendar has changed, by a notice or by a release: what was counted without it is counted again, case by case. */
@Injectable()
export class RecountService {
  constructor(
    @InjectDataSource() private readonly database: DataSource,
    private readonly clock: Clock,
    private readonly organisation: OrganisationService,
    private readonly cases: CaseReader,
    private readonly casework: CaseworkService,
    private readonly outbox: Outbox,
  ) {}

  /** Notes a `recount-case` for every open case with a date that the calendar of today gives otherwise; returns how many. Looks once for each calendar. */
  async sweep(): Promise<number> {
    await this.organisation.refresh();
    const { version } = this.organisation.current();
    const owed = await this.database.transaction(async (manager) => {
      const [mark]: { version: string }[] = await manager.query(HOLD_MARK);
      if (mark?.version === version) return 0;
      const found = await this.noteChanged(manager);
      await manager.query(COUNTED_WITH, [version]);
      return found;
    });
    if (owed > 0) this.outbox.wake();
    return owed;
  }

  /** Counts a case's clocks again; takes a step only when one of them changes. */
  async recount(work: { readonly outboxId: string; readonly caseId: string }): Promise<void> {
    // The calendar may be younger than what this process last read.
    await this.organisation.refresh();
    await this.database.transaction(async (manager) => {
      const owed = await this.outbox.settle(manager, [work.outboxId]);
      if (owed.size === 0) return;
      const file = await this.cases.file(work.caseId, manager);
      const clocks = await this.cases.clocks([work.caseId], manager);
      if (!file || file.closedAt || !clocks.some((clock) => this.changes(clock))) return;
      await this.casework.applyAll(manager, [{ caseId: work.caseId, step: 'recount', given: {} }], SYSTEM);
    });
  }

  private async noteChanged(manager: EntityManager): Promise<number> {
    const changed = new Set<string>();
    for (let last = FIRST, found = BATCH; found === BATCH; ) {
      const clocks: ClockRow[] = await manager.query(RUNNING_AFTER, [last, BATCH]);
      for (const clock of clocks.filter((one) => this.changes(one))) changed.add(clock.caseId);
      last = clocks.at(-1)?.id ?? last;
      found = clocks.length;
    }
    const cases: { id: string; lane: string }[] = await manager.query(LANES_TO_RECOUNT, [[...changed]]);
    await this.outbox.owe(
      manager,
      cases.map(({ id, lane }) => ({ caseId: id, job: 'recount-case' as const, lane })),
    );
    return cases.length;
  }

  private changes(clock: ClockRow): boolean {
    return recountClock(clock, this.clock.now(), this.organisation.current().calendar) !== clock;
  }
}
