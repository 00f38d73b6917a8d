import { Clock, Outbox } from '@libs/platform';
import { Injectable, Logger } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import { DataSource } from 'typeorm';
import { SYSTEM } from '../actor';
import { CaseworkService } from '../casework.service';
import { DUE } from './time.queries';

/** Deadlines that one transaction finds breached. */
const BATCH = 200;

/** Finds deadlines that passed unmet. It costs what is due, not what exists. */
@Injectable()
export class DeadlineSweep {
  private readonly log = new Logger(DeadlineSweep.name);

  constructor(
    @InjectDataSource() private readonly database: DataSource,
    private readonly clock: Clock,
    private readonly casework: CaseworkService,
    private readonly outbox: Outbox,
  ) {}

  /** Records every breach there is by now; returns how many. Several may run at once: rows are skipped when taken. */
  async run(): Promise<number> {
    let breached = 0;
    for (let found = BATCH; found > 0; ) {
      found = await this.batch();
      breached += found;
    }
    if (breached > 0) {
      this.log.log(`${breached} deadlines passed unmet`);
      this.outbox.wake();
    }
    return breached;
  }

  private batch(): Promise<number> {
    return this.database.transaction(async (manager) => {
      const due: { id: string; caseId: string }[] = await manager.query(DUE, [this.clock.now(), BATCH]);
      // One step a case and batch: a case with two breaches meets the sweep twice.
      const first = [...new Map(due.map((row) => [row.caseId, row])).values()];
      await this.casework.applyAll(
        manager,
        first.map(({ id, caseId }) => ({ caseId, step: 'breach' as const, given: { deadlineId: id } })),
        SYSTEM,
      );
      return first.length;
    });
  }
}
