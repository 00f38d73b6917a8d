import { OrganisationService } from '@libs/organisation';
import { Clock, Outbox } from '@libs/platform';
import { Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import { DataSource, type EntityManager } from 'typeorm';
import { SYSTEM } from '../actor';
import { CaseworkService } from '../casework.service';
import { recountClock } from '../clocks/recount';
import { CaseReader } from '../reading/case-reader';
import { TO_RECOUNT } from './time.queries';

/** A holiday notice has come in: what was counted without it is counted again, case by case. */
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

  /** Notes a `recount-case`, in the transaction that changes the year, for every open case with a clock that touches it. */
  async changed(manager: EntityManager, year: number): Promise<void> {
    const cases: { id: string; lane: string }[] = await manager.query(TO_RECOUNT, [
      `${year}-01-01`,
      `${year + 1}-01-01`,
    ]);
    await this.outbox.owe(
      manager,
      cases.map(({ id, lane }) => ({ caseId: id, job: 'recount-case' as const, lane })),
    );
  }

  /** Counts a case's clocks again; takes a step only when one of them changes. */
  async recount(work: { readonly outboxId: string; readonly caseId: string }): Promise<void> {
    // The notice may be younger than what this process last read.
    await this.organisation.refresh();
    const { calendar } = this.organisation.current();
    await this.database.transaction(async (manager) => {
      const owed = await this.outbox.settle(manager, [work.outboxId]);
      if (owed.size === 0) return;
      const clocks = await this.cases.clocks([work.caseId], manager);
      const now = this.clock.now();
      if (clocks.every((clock) => recountClock(clock, now, calendar) === clock)) return;
      const file = await this.cases.file(work.caseId, manager);
      if (!file || file.closedAt) return;
      await this.casework.applyAll(manager, [{ caseId: work.caseId, step: 'recount', given: {} }], SYSTEM);
    });
  }
}
