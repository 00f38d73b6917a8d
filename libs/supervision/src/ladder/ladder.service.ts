import { type CaseFile, CaseReader, CaseworkService, SYSTEM } from '@libs/casework';
import { OrganisationService } from '@libs/organisation';
import { Clock, NotFound, Outbox } from '@libs/platform';
import { dayOf, ladderFor } from '@libs/rules';
import { Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import { DataSource, type EntityManager } from 'typeorm';
import { CASES_TO_CLIMB, DUE_RUNGS, HOLD_CASE, LEAVE_LADDER } from './ladder.queries';
import { LadderPositionEntity } from './ladder-position.entity';
import { rungUnit } from './rung-unit';

const BATCH = 1_000;

interface DueRung {
  readonly deadlineId: string;
  readonly rung: number;
}

/** Carries what stays unanswered up, rung by rung. It never changes who is competent to resolve, and stops no clock. */
@Injectable()
export class LadderService {
  constructor(
    @InjectDataSource() private readonly database: DataSource,
    private readonly clock: Clock,
    private readonly organisation: OrganisationService,
    private readonly cases: CaseReader,
    private readonly casework: CaseworkService,
    private readonly outbox: Outbox,
  ) {}

  /** Notes a `climb-ladder` for every case with a rung to climb; returns how many. */
  async sweep(): Promise<number> {
    let owed = 0;
    for (let found = BATCH; found === BATCH; owed += found) {
      found = await this.database.transaction(async (manager) => {
        const cases: { id: string; lane: string }[] = await manager.query(CASES_TO_CLIMB, [this.clock.now(), BATCH]);
        await this.outbox.owe(
          manager,
          cases.map(({ id, lane }) => ({ caseId: id, job: 'climb-ladder' as const, lane })),
        );
        return cases.length;
      });
    }
    if (owed > 0) this.outbox.wake();
    return owed;
  }

  /** Climbs every rung of a case that has come, in one transaction with striking the work off. */
  async climb(work: { readonly outboxId: string; readonly caseId: string }): Promise<void> {
    await this.database.transaction(async (manager) => {
      const owed = await this.outbox.settle(manager, [work.outboxId]);
      if (owed.size === 0) return;
      await manager.query(HOLD_CASE, [work.caseId]);
      await manager.query(LEAVE_LADDER, [work.caseId]);
      const due: DueRung[] = await manager.query(DUE_RUNGS, [work.caseId, this.clock.now()]);
      for (const rung of due) await this.climbOne(manager, work.caseId, rung);
    });
  }

  private async climbOne(manager: EntityManager, caseId: string, { deadlineId, rung }: DueRung): Promise<void> {
    const file = await this.cases.file(caseId, manager);
    if (!file) throw new NotFound('no such case');
    const next = this.nextRung(file, rung);
    if (!next) {
      await manager.delete(LadderPositionEntity, { deadlineId });
      return;
    }
    const given = { deadlineId, ...next };
    await this.casework.applyAll(manager, [{ caseId, step: 'escalate', given }], SYSTEM);
  }

  /** The next rung that has an addressee: a desk has no ward Party committee above it, so its breach goes past that rung. */
  private nextRung(file: CaseFile, climbed: number): { rung: number; unitId: string } | undefined {
    const { directory } = this.organisation.current();
    const day = dayOf(this.clock.now());
    for (const rung of ladderFor(file.audience).filter((each) => each.rung > climbed)) {
      const unitId = rungUnit(rung, file, day, directory);
      if (unitId) return { rung: rung.rung, unitId };
    }
    return undefined;
  }
}
