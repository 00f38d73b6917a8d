import { OrganisationService } from '@libs/organisation';
import { Clock, newId } from '@libs/platform';
import { availableSteps, GUARDS_OF_SENSE, type StepRow, workflowOf } from '@libs/rules';
import { Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import { DataSource } from 'typeorm';
import { type Actor, accountOf, standingsOf } from '../actor';
import type { CaseFile, Draft } from '../change/draft';
import { factsOf } from '../change/plan';
import type { ClockRow } from '../clocks/clock-row';
import { StepRegistry } from '../registry';

/** What may be done with a case: the buttons of every screen. */
@Injectable()
export class OfferedSteps {
  constructor(
    @InjectDataSource() private readonly database: DataSource,
    private readonly clock: Clock,
    private readonly organisation: OrganisationService,
    private readonly registry: StepRegistry,
  ) {}

  /**
   * The rows that the tables give this actor now, without those that make no sense after what happened. `clocks`: the
   * case's own, as `CaseReader.clocks` reads them.
   */
  async of(file: CaseFile, clocks: readonly ClockRow[], actor: Actor): Promise<StepRow[]> {
    const standings = standingsOf(actor, file);
    const rows = availableSteps(workflowOf(file.kind), factsOf(file), standings);
    const offered: StepRow[] = [];
    for (const row of rows) {
      const role = standings.find((standing) => row.by.includes(standing.role))?.role;
      const guards = row.guards.filter((name) => GUARDS_OF_SENSE.includes(name));
      const draft = role && this.untaken(file, clocks, row, role, accountOf(actor));
      const manager = this.database.manager;
      if (draft && (await this.registry.refusedBy(guards, { manager, draft, row })) === undefined) offered.push(row);
    }
    return offered;
  }

  /** The step with nothing filled in yet. */
  private untaken(
    file: CaseFile,
    clocks: readonly ClockRow[],
    { step }: StepRow,
    role: Draft['role'],
    actorId: Draft['actorId'],
  ): Draft {
    const now = this.clock.now();
    return {
      step,
      role,
      actorId,
      given: {},
      now,
      calendar: this.organisation.current().calendar,
      newId: () => newId(now),
      before: file,
      file,
      clocks: [...clocks],
      clocksBefore: clocks,
      commitments: {},
    };
  }
}
