import {
  type CaseFile,
  CaseReader,
  CaseworkService,
  isSecret,
  OfferedSteps,
  ReadJournal,
  standingsOf,
} from '@libs/casework';
import type { CaseDetail, CaseItem, CaseList, CaseQuery, TakeStep } from '@libs/contracts';
import type { StaffActor } from '@libs/identity';
import { OrganisationService } from '@libs/organisation';
import { Clock, hold, NotFound, run } from '@libs/platform';
import { dayOf, mayRead, mayWorkWith, REACH } from '@libs/rules';
import { VaultService } from '@libs/vault';
import { Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import { DataSource } from 'typeorm';
import { Petitions } from '../content/petitions.service';
import { RoutingReceiptEntity } from '../entities/routing-receipt.entity';
import { foldForSearch } from '../intake/submission';
import { readTrackingCode } from '../intake/tracking-code';
import { queuePage } from './desk.queries';
import { detailOf } from './detail-of';
import { itemOf, type QueueRow } from './item-of';
import { readCursor, writeCursor } from './queue-cursor';

/** How many rows a page reads at most: few sizes, so that few statements are planned. */
const SIZES = [51, 101, 201];

/** The officers' side: their queue, a case, and the steps they may take in it. */
@Injectable()
export class DeskService {
  constructor(
    @InjectDataSource() private readonly database: DataSource,
    private readonly clock: Clock,
    private readonly organisation: OrganisationService,
    private readonly cases: CaseReader,
    private readonly casework: CaseworkService,
    private readonly steps: OfferedSteps,
    private readonly vault: VaultService,
    private readonly petitions: Petitions,
    private readonly journal: ReadJournal,
  ) {}

  /** The actor's queue in the order of work, or what is closed, newest first. */
  async list(actor: StaffActor, query: CaseQuery): Promise<CaseList> {
    const open = query.queue !== 'closed';
    const owning = actor.assignments.filter(({ role }) => REACH[role].reads.includes('own_unit'));
    const heading = owning.filter(({ role }) => REACH[role].isHead);
    // Open cases have gone to the successor by a step; what its predecessors closed is read through it.
    const units = (held: typeof owning) => (open ? held.map(({ unitId }) => unitId) : this.withPredecessors(held));
    const cursor = readCursor(query.after);
    const kind = { searching: Boolean(query.q), goesOn: cursor !== null };
    const size = SIZES.find((rows) => rows > query.limit) ?? query.limit + 1;
    const rows = await run<QueueRow>(this.database.manager, queuePage({ queue: query.queue, ...kind, rows: size }), [
      units(owning),
      units(heading),
      actor.accountId,
      query.state ?? null,
      query.kind ?? null,
      ...(query.q ? [likePattern(query.q), readTrackingCode(query.q)] : []),
      ...(cursor ? (open ? cursor : cursor.slice(1)) : []),
    ]);
    const page = rows.slice(0, query.limit);
    const last = rows.length > query.limit ? page.at(-1) : undefined;
    for (const row of page) if (isSecret(row)) await this.journal.note(actor.accountId, row.id, ['denunciation']);
    const at = last && (open ? last.nextDueAt : (last.closedAt ?? last.nextDueAt));
    return {
      items: await this.items(await this.petitions.headed(page)),
      next: last && at ? writeCursor([last.rank, at.toISOString(), last.id]) : null,
    };
  }

  /** @throws NotFound when it is not there or not for this actor */
  async detail(actor: StaffActor, caseId: string): Promise<CaseDetail> {
    const { file, near } = await this.see(actor, caseId);
    return this.show(actor, file, near);
  }

  /**
   * Takes a step and shows the case after it; null to whom the step took it out of sight.
   * @throws NotFound, VersionConflict when `version` is not the case's, StepRefused
   */
  async takeStep(
    actor: StaffActor,
    caseId: string,
    version: number | undefined,
    taken: TakeStep,
  ): Promise<CaseDetail | null> {
    await this.see(actor, caseId);
    const { step, ...given } = taken;
    const { file } = await this.casework.apply(
      { caseId, step, given, ...(version !== undefined && { version }) },
      actor,
    );
    const left = this.sightOf(actor, file);
    return left && this.show(actor, file, left.near);
  }

  /**
   * The case, and whether the actor works with it (`near`), when the actor may see it: as the unit that does its owner's
   * work today. It stays in hand to the end of the request, also when somebody takes it away meanwhile.
   * @throws NotFound when it is not there or not for this actor
   */
  async see(actor: StaffActor, caseId: string): Promise<{ file: CaseFile; near: boolean }> {
    const file = await this.cases.file(caseId);
    const sight = file && this.sightOf(actor, file);
    if (!sight) throw new NotFound('no such case');
    hold(caseId);
    return { file, near: sight.near };
  }

  private sightOf(actor: StaffActor, file: CaseFile): { near: boolean } | null {
    const { directory } = this.organisation.current();
    const day = dayOf(this.clock.now());
    const today = (unitId: string) => directory.successorOn(unitId, day).id;
    const asToday = { ...file, ownerUnit: today(file.ownerUnit), escalatedTo: file.escalatedTo.map(today) };
    const seeing = standingsOf(actor, asToday).filter(({ role, relation }) => mayRead(role, relation, file.audience));
    if (seeing.length === 0) return null;
    return { near: seeing.some(({ role, relation }) => mayWorkWith(role, relation, file.audience)) };
  }

  private withPredecessors(held: StaffActor['assignments']): string[] {
    const { directory } = this.organisation.current();
    return held.flatMap(({ unitId }) => [unitId, ...directory.predecessorsOf(unitId).map(({ id }) => id)]);
  }

  private async items(rows: readonly QueueRow[]): Promise<CaseItem[]> {
    const open = rows.filter(({ closedAt }) => closedAt === null).map(({ id }) => id);
    const clocks = open.length > 0 ? await this.cases.running(open) : [];
    const { directory } = this.organisation.current();
    const now = this.clock.now();
    return rows.map((row) => {
      const own = clocks.filter(({ caseId }) => caseId === row.id);
      return itemOf(row, own, directory.unit(row.ownerUnit), now);
    });
  }

  /** Notes what is protected among the things it shows. */
  private async show(actor: StaffActor, file: CaseFile, near: boolean): Promise<CaseDetail> {
    const caseId = file.id;
    const [petition, receipt, clocks, timeline, submitter, matter] = await Promise.all([
      this.petitions.of(caseId),
      this.database.getRepository(RoutingReceiptEntity).findOneBy({ caseId }),
      this.cases.clocks([caseId]),
      this.cases.timeline(caseId),
      this.vault.open(caseId),
      this.cases.matter(file),
    ]);
    const submitterShown = near ? submitter : null;
    await this.journal.note(actor.accountId, caseId, [
      ...(submitterShown ? (['submitter'] as const) : []),
      ...(isSecret(file) ? (['denunciation'] as const) : []),
    ]);
    return detailOf({
      file,
      petition,
      receipt,
      clocks,
      timeline,
      matter: near ? matter : [],
      submitter: submitterShown,
      near,
      steps: await this.steps.of(file, clocks, actor),
      organisation: this.organisation.current(),
      colleagues: (day) => this.cases.colleagues(file.ownerUnit, day),
      now: this.clock.now(),
    });
  }
}

function likePattern(words: string): string {
  return `%${foldForSearch(words).replace(/[\\%_]/g, '\\$&')}%`;
}
