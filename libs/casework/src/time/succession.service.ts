import { OrganisationService } from '@libs/organisation';
import { Clock, Outbox } from '@libs/platform';
import { dayOf } from '@libs/rules';
import { Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import { DataSource } from 'typeorm';
import { SYSTEM } from '../actor';
import { CaseworkService } from '../casework.service';
import { CaseFileEntity } from '../entities/case-file.entity';
import { TO_SUCCEED } from './time.queries';

const BATCH = 1_000;

/** On the day a unit is succeeded its open cases go to its successor, deadlines untouched. */
@Injectable()
export class SuccessionService {
  constructor(
    @InjectDataSource() private readonly database: DataSource,
    private readonly clock: Clock,
    private readonly organisation: OrganisationService,
    private readonly casework: CaseworkService,
    private readonly outbox: Outbox,
  ) {}

  /** Notes a `succeed-case` for every open case of a unit that is no longer; returns how many. */
  async sweep(): Promise<number> {
    const ended = this.endedUnits();
    let owed = 0;
    for (let found = BATCH; found === BATCH; owed += found) {
      found = await this.database.transaction(async (manager) => {
        const cases: { id: string; lane: string }[] = await manager.query(TO_SUCCEED, [ended, BATCH]);
        await this.outbox.owe(
          manager,
          cases.map(({ id, lane }) => ({ caseId: id, job: 'succeed-case' as const, lane })),
        );
        return cases.length;
      });
    }
    if (owed > 0) this.outbox.wake();
    return owed;
  }

  /** Hands one case to its owner's successor; does nothing when that has happened. */
  async succeed(payload: { readonly outboxId: string; readonly caseId: string }): Promise<void> {
    await this.database.transaction(async (manager) => {
      const owed = await this.outbox.settle(manager, [payload.outboxId]);
      if (owed.size === 0) return;
      // Held, so that nobody closes the case between this look and the step.
      const held = { where: { id: payload.caseId }, lock: { mode: 'pessimistic_write' as const } };
      const file = await manager.findOneOrFail(CaseFileEntity, held);
      const { directory } = this.organisation.current();
      const successor = directory.successorOn(file.ownerUnit, dayOf(this.clock.now()));
      if (successor.id === file.ownerUnit || file.closedAt) return;
      const request = { caseId: file.id, step: 'succeed' as const, given: { unitId: successor.id } };
      await this.casework.applyAll(manager, [request], SYSTEM);
    });
  }

  private endedUnits(): string[] {
    const today = dayOf(this.clock.now());
    return this.organisation
      .current()
      .directory.endedBy(today)
      .map(({ id }) => id);
  }
}
