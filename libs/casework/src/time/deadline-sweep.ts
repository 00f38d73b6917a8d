import { Clock, Outbox } from '@libs/platform';
import type { Duty } from '@libs/rules';
import { Injectable, Logger } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import { DataSource } from 'typeorm';
import { SYSTEM } from '../actor';
import { CaseworkService, type StepRequest } from '../casework.service';
import { DUE } from './time.queries';

/** Deadlines that one transaction finds breached. */
const BATCH = 200;

interface DueClock {
  readonly id: string;
  readonly caseId: string;
  readonly duty: Duty;
}

/** What a day that has passed means: a decision is in force, or a duty was not met. */
function stepFor({ id, caseId, duty }: DueClock): StepRequest {
  if (duty === 'legal_effect') return { caseId, step: 'take_effect', given: {} };
  return { caseId, step: 'breach', given: { deadlineId: id } };
}

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
      const due: DueClock[] = await manager.query(DUE, [this.clock.now(), BATCH]);
      // One step a case and batch: a case with two breaches meets the sweep twice.
      const first = [...new Map(due.map((row) => [row.caseId, row])).values()];
      await this.casework.applyAll(manager, first.map(stepFor), SYSTEM);
      return first.length;
    });
  }
}
