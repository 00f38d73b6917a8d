import { OrganisationService } from '@libs/organisation';
import { Clock, NotFound, newId, Outbox, run, StepRefused, VersionConflict } from '@libs/platform';
import { CONTENT_FIELDS, decide, type OwedJob, type StepName, type StepRow, workflowOf } from '@libs/rules';
import { Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import { DataSource, type EntityManager } from 'typeorm';
import { type Actor, accountOf, standingsOf } from './actor';
import { CLOCKS_OF_FILES, LOCK_FILES } from './casework.queries';
import { type Change, finish } from './change/change';
import { type CaseFile, type Draft, type Given, wordsIn } from './change/draft';
import { applyRow, factsOf, type NewCase, owedAtOpening, planOpening } from './change/plan';
import { writeChanges } from './change/write-changes';
import type { ClockRow } from './clocks/clock-row';
import { StepRegistry } from './registry';
import type { CaseKey } from './secrecy/case-key';
import { CaseKeys } from './secrecy/case-keys';

export interface StepRequest {
  readonly caseId: string;
  readonly step: StepName;
  readonly given: Given;
  /** The version the actor read; absent: whatever it is. */
  readonly version?: number;
  /** Hashes of what the caller keeps apart in the same transaction, so that the event binds it. */
  readonly commitments?: Readonly<Record<string, string>>;
}

/** A new case with the key drawn for it. */
export interface KeyedCase {
  readonly opened: NewCase;
  readonly key: CaseKey;
}

/** The only writer of a case's state. Each call is one change in one transaction: all of it, or nothing. */
@Injectable()
export class CaseworkService {
  constructor(
    @InjectDataSource() private readonly database: DataSource,
    private readonly clock: Clock,
    private readonly organisation: OrganisationService,
    private readonly outbox: Outbox,
    private readonly registry: StepRegistry,
    private readonly keys: CaseKeys,
  ) {}

  /** Opens cases in the caller's transaction. Call `Outbox.wake` after the commit. */
  async open(manager: EntityManager, cases: readonly KeyedCase[]): Promise<Change[]> {
    const changes = cases.map(({ opened }) => finish(planOpening(opened, this.tools()), undefined));
    await writeChanges(manager, changes);
    await this.keys.keep(
      manager,
      cases.map(({ key }) => key),
    );
    await this.owe(
      manager,
      changes.map(({ file }) => ({ file, owes: owedAtOpening(file.kind) })),
    );
    return changes;
  }

  /** Takes one step in a transaction of its own. */
  async apply(request: StepRequest, actor: Actor): Promise<Change> {
    const change = await this.database.transaction(async (manager) => {
      const [made] = await this.applyAll(manager, [request], actor);
      return made as Change;
    });
    this.outbox.wake();
    return change;
  }

  /**
   * Takes one step in each of several different cases, in the caller's transaction.
   * @throws NotFound, VersionConflict, StepRefused: the first refusal ends the whole transaction.
   */
  async applyAll(manager: EntityManager, requests: readonly StepRequest[], actor: Actor): Promise<Change[]> {
    const ids = requests.map(({ caseId }) => caseId);
    const files = new Map((await run<CaseFile>(manager, LOCK_FILES, [ids])).map((file) => [file.id, file]));
    const clocks = await run<ClockRow>(manager, CLOCKS_OF_FILES, [ids]);
    const keys = await this.keysToWrite(manager, requests);
    const taken: { change: Change; row: StepRow }[] = [];
    for (const request of requests) {
      const file = files.get(request.caseId);
      if (!file) throw new NotFound('no such case');
      const own = clocks.filter(({ caseId }) => caseId === file.id);
      const { draft, row } = await this.take(manager, file, own, request, actor);
      taken.push({ change: finish(draft, keys.get(file.id)), row });
    }
    await writeChanges(
      manager,
      taken.map(({ change }) => change),
    );
    await this.owe(
      manager,
      taken.map(({ change, row }) => ({ file: change.file, owes: row.owes })),
    );
    return taken.map(({ change }) => change);
  }

  /** Holds a case to the end of the caller's transaction: nobody takes a step in it meanwhile. @throws NotFound */
  async lock(manager: EntityManager, caseId: string): Promise<CaseFile> {
    const [file] = await run<CaseFile>(manager, LOCK_FILES, [[caseId]]);
    if (!file) throw new NotFound('no such case');
    return file;
  }

  private async take(manager: EntityManager, file: CaseFile, clocks: ClockRow[], request: StepRequest, actor: Actor) {
    const { step, given, version, commitments } = request;
    if (version !== undefined && version !== file.version) throw new VersionConflict('the case has changed');
    const standings = standingsOf(actor, file);
    const decision = decide(workflowOf(file.kind), factsOf(file), step, standings, given);
    if (!decision.allowed) {
      const faults = decision.fields.map((field) => ({
        field,
        code: decision.code === 'field_missing' ? 'required' : 'invalid',
      }));
      throw new StepRefused(step, decision.code, faults);
    }
    const { row, role } = decision;
    const known = Object.fromEntries([...row.needs, ...row.takes].map((field) => [field, given[field]]));
    const draft: Draft = {
      step,
      role,
      actorId: accountOf(actor),
      given: known,
      now: this.clock.now(),
      ...this.tools(),
      before: file,
      file,
      clocks: [...clocks],
      clocksBefore: clocks,
      commitments: { ...commitments },
    };
    const refusal = await this.registry.refusedBy(row.guards, { manager, draft, row });
    if (refusal) throw new StepRefused(step, refusal);
    applyRow(draft, row);
    await this.registry.perform(row.effects, { manager, draft, row });
    return { draft, row };
  }

  /** The keys of the cases in which something is written. */
  private async keysToWrite(
    manager: EntityManager,
    requests: readonly StepRequest[],
  ): Promise<ReadonlyMap<string, CaseKey>> {
    const writing = requests.filter(({ given }) => CONTENT_FIELDS.some((field) => wordsIn(given, field) !== undefined));
    return writing.length > 0
      ? this.keys.of(
          writing.map(({ caseId }) => caseId),
          manager,
        )
      : new Map();
  }

  private owe(manager: EntityManager, done: readonly { file: CaseFile; owes: readonly OwedJob[] }[]): Promise<void> {
    return this.outbox.owe(
      manager,
      done.flatMap(({ file, owes }) => owes.map((job) => ({ caseId: file.id, job, lane: file.lane }))),
    );
  }

  private tools(): Pick<Draft, 'calendar' | 'newId'> {
    return { calendar: this.organisation.current().calendar, newId: () => newId(this.clock.now()) };
  }
}
