import { type CaseKey, CaseKeys } from '@libs/casework';
import type { SubmitterFields } from '@libs/contracts';
import { run } from '@libs/platform';
import { Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import { DataSource, type EntityManager } from 'typeorm';
import { Seals } from './seals/seals.service';
import { isSameSender, type KeptSubmitter, type LeftBySender, leftBy, readKept } from './submitters/kept-submitter';
import { SubmitterEntity } from './submitters/submitter.entity';
import { BOXES_OF, KEEP_SUBMITTERS } from './submitters/submitters.queries';

/** A submitter on arrival. */
export interface NewSubmitter extends KeptSubmitter {
  readonly key: CaseKey;
  readonly sealed: boolean;
}

const FIELD = 'submitter';

/** Keeps who sent what, apart from what was said, and never plain. */
@Injectable()
export class VaultService {
  constructor(
    @InjectDataSource() private readonly database: DataSource,
    private readonly keys: CaseKeys,
    private readonly seals: Seals,
  ) {}

  /** Writes submitters in the transaction that opens their cases. */
  async keep(manager: EntityManager, submitters: readonly NewSubmitter[]): Promise<void> {
    if (submitters.length === 0) return;
    const rows = submitters.map(({ key, sealed, ...kept }) => ({
      caseId: kept.caseId,
      sealed,
      ...leftBy(kept.fields),
      box: sealed ? null : key.seal(FIELD, JSON.stringify(kept)).toString('base64'),
    }));
    await run(manager, KEEP_SUBMITTERS, [JSON.stringify(rows)]);
    const sealed = submitters.filter((submitter) => submitter.sealed);
    await this.seals.seal(
      manager,
      sealed.map(({ caseId, fields, salt }) => ({ caseId, fields, salt })),
    );
  }

  /** Seals a submitter from here on, in the transaction of the step that asks for it. */
  async seal(manager: EntityManager, caseId: string): Promise<void> {
    const kept = (await this.kept([caseId], manager)).get(caseId);
    if (!kept) return;
    await this.seals.seal(manager, [kept]);
    await manager.update(SubmitterEntity, { caseId }, { sealed: true, box: null });
  }

  /**
   * The fields of a submitter, or null when they are sealed or not there. Within a transaction, name its manager: a
   * second connection may never come while every first one waits for it.
   */
  async open(caseId: string, manager: EntityManager = this.database.manager): Promise<SubmitterFields | null> {
    return (await this.openAll([caseId], manager)).get(caseId) ?? null;
  }

  /** The fields of every submitter that is not sealed. */
  async openAll(
    caseIds: readonly string[],
    manager: EntityManager = this.database.manager,
  ): Promise<ReadonlyMap<string, SubmitterFields>> {
    const kept = await this.kept(caseIds, manager);
    return new Map([...kept].map(([caseId, { fields }]) => [caseId, fields]));
  }

  /** Whether a name and an address were left, also by a sealed sender: that they are there, never what they say. */
  async leftBySender(caseId: string): Promise<LeftBySender> {
    const found = await this.database.getRepository(SubmitterEntity).findOneBy({ caseId });
    if (!found) return { named: false, addressed: false, anonymous: false };
    const { named, addressed, anonymous } = found;
    return { named, addressed, anonymous };
  }

  /** Of some cases, those whose sender is also that of `caseId`; a sealed sender is never compared with anyone. */
  async sameSender(caseId: string, others: readonly string[]): Promise<Set<string>> {
    if (others.length === 0) return new Set();
    const senders = await this.openAll([caseId, ...others]);
    const own = senders.get(caseId);
    const isSame = (other: string) => own !== undefined && isSameSender(own, senders.get(other) ?? {});
    return new Set(others.filter(isSame));
  }

  private async kept(caseIds: readonly string[], manager: EntityManager): Promise<Map<string, KeptSubmitter>> {
    const boxes: { caseId: string; box: Buffer }[] = await manager.query(BOXES_OF, [caseIds]);
    if (boxes.length === 0) return new Map();
    const keys = await this.keys.of(
      boxes.map(({ caseId }) => caseId),
      manager,
    );
    return new Map(
      boxes.flatMap(({ caseId, box }) => {
        const words = keys.get(caseId)?.open(FIELD, box);
        return words === undefined ? [] : [[caseId, readKept(words, caseId)] as const];
      }),
    );
  }
}
