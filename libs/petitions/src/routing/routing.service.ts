import { CaseworkService, SYSTEM } from '@libs/casework';
import { OrganisationService } from '@libs/organisation';
import { Batcher, Clock, Outbox, run } from '@libs/platform';
import { dayOf } from '@libs/rules';
import { VaultService } from '@libs/vault';
import { Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import { DataSource, type EntityManager } from 'typeorm';
import { Petitions } from '../content/petitions.service';
import { destinationOf, type ToRoute } from './destination';
import { PlaceIndexes } from './place-index.service';
import { INSERT_RECEIPTS, TO_ROUTE } from './routing.queries';
import { withoutHome, withoutPhrases } from './routing-decision';

export interface OwedWork {
  readonly outboxId: string;
  readonly caseId: string;
}

/** Brings each case to its ward. What arrives together is routed in one transaction; one that fails fails alone. */
@Injectable()
export class RoutingService {
  private readonly batcher = new Batcher<OwedWork, undefined>((work) => this.routeAll(work), { size: 50, atOnce: 2 });

  constructor(
    @InjectDataSource() private readonly database: DataSource,
    private readonly clock: Clock,
    private readonly organisation: OrganisationService,
    private readonly places: PlaceIndexes,
    private readonly casework: CaseworkService,
    private readonly outbox: Outbox,
    private readonly petitions: Petitions,
    private readonly vault: VaultService,
  ) {}

  /** Routes one case and strikes the work off, in one transaction. A second delivery finds nothing owed and does nothing. */
  async route(work: OwedWork): Promise<void> {
    await this.batcher.add(work);
  }

  private async routeAll(work: readonly OwedWork[]): Promise<undefined[]> {
    await this.database.transaction(async (manager) => {
      const owed = await this.outbox.settle(
        manager,
        work.map(({ outboxId }) => outboxId),
      );
      const ids = new Set(work.filter(({ outboxId }) => owed.has(outboxId)).map(({ caseId }) => caseId));
      if (ids.size > 0) await this.send(manager, await this.toRoute(manager, [...ids]));
    });
    return work.map(() => undefined);
  }

  private async toRoute(manager: EntityManager, caseIds: readonly string[]): Promise<ToRoute[]> {
    const files = await run<Pick<ToRoute, 'caseId' | 'kind' | 'audience'>>(manager, TO_ROUTE, [caseIds]);
    const ids = files.map(({ caseId }) => caseId);
    const petitions = await this.petitions.all(ids, manager);
    const senders = await this.vault.openAll(ids, manager);
    return files.flatMap((file) => {
      const petition = petitions.get(file.caseId);
      return petition ? [{ ...petition, ...file, submitterAddress: senders.get(file.caseId)?.address ?? null }] : [];
    });
  }

  private async send(manager: EntityManager, letters: readonly ToRoute[]): Promise<void> {
    if (letters.length === 0) return;
    const decidedAt = this.clock.now();
    const day = dayOf(decidedAt);
    const { directory } = this.organisation.current();
    const index = this.places.on(day);
    const sent = letters.map((letter) => ({ letter, ...destinationOf(letter, day, index, directory) }));
    await this.casework.applyAll(
      manager,
      sent.map(({ letter, step, unitId }) => ({ caseId: letter.caseId, step, given: { unitId } })),
      SYSTEM,
    );
    const receipts = sent.map(({ letter, unitId, wardId, decision }) => ({
      caseId: letter.caseId,
      decidedAt,
      rule: decision.rule,
      reason: decision.reason,
      wardId,
      unitId,
      evidence: letter.encrypted ? withoutPhrases(decision.evidence) : withoutHome(decision.evidence),
      candidates: decision.candidates,
    }));
    await run(manager, INSERT_RECEIPTS, [JSON.stringify(receipts)]);
  }
}
