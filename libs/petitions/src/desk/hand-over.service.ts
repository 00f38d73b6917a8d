import { CaseworkService } from '@libs/casework';
import type { HandOver } from '@libs/contracts';
import type { StaffActor } from '@libs/identity';
import { Forbidden, Outbox } from '@libs/platform';
import { REACH } from '@libs/rules';
import { Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import { DataSource } from 'typeorm';
import { HANDLED_BY } from './hand-over.queries';

/** The whole desk of somebody who leaves or is away: each open case takes its own `hand_over`, or none does. */
@Injectable()
export class HandOverService {
  constructor(
    @InjectDataSource() private readonly database: DataSource,
    private readonly casework: CaseworkService,
    private readonly outbox: Outbox,
  ) {}

  /**
   * Hands every open case that one colleague handles in the actor's units to another; returns how many.
   * @throws Forbidden to whom leads no unit, StepRefused when the other does not work in a case's unit
   */
  async handOver(actor: StaffActor, { fromAccountId, accountId, reason }: HandOver): Promise<number> {
    const led = actor.assignments.filter(({ role }) => REACH[role].isHead).map(({ unitId }) => unitId);
    if (led.length === 0) throw new Forbidden('only the head of a unit hands over a desk');
    const handed = await this.database.transaction(async (manager) => {
      const cases: { id: string }[] = await manager.query(HANDLED_BY, [led, fromAccountId, actor.accountId]);
      const given = { fromAccountId, accountId, reason };
      await this.casework.applyAll(
        manager,
        cases.map(({ id }) => ({ caseId: id, step: 'hand_over' as const, given })),
        actor,
      );
      return cases.length;
    });
    this.outbox.wake();
    return handed;
  }
}
