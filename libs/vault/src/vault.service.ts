import type { SubmitterFields } from '@libs/contracts';
import { run } from '@libs/platform';
import { Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import { DataSource, type EntityManager } from 'typeorm';
import { SubmitterEntity } from './submitter.entity';
import { KEEP_SUBMITTERS, LEFT_BY_SENDER, SAME_SENDER } from './vault.queries';

/** What a sender left, without a word of it. */
export interface LeftBySender {
  readonly named: boolean;
  readonly addressed: boolean;
  readonly anonymous: boolean;
}

/** Keeps who sent what, apart from what was said. */
@Injectable()
export class VaultService {
  constructor(@InjectDataSource() private readonly database: DataSource) {}

  /** Writes submitters in the transaction that opens their cases. */
  async keep(manager: EntityManager, submitters: readonly SubmitterEntity[]): Promise<void> {
    if (submitters.length > 0) await run(manager, KEEP_SUBMITTERS, [JSON.stringify(submitters)]);
  }

  /** Seals a submitter from here on, in the transaction of the step that asks for it. */
  async seal(manager: EntityManager, caseId: string): Promise<void> {
    await manager.update(SubmitterEntity, { caseId }, { sealed: true });
  }

  /**
   * The fields of a submitter, or null when they are sealed or not there. Within a transaction, name its manager: a
   * second connection may never come while every first one waits for it.
   */
  async open(caseId: string, manager: EntityManager = this.database.manager): Promise<SubmitterFields | null> {
    const found = await manager.findOneBy(SubmitterEntity, { caseId });
    return found && !found.sealed ? found.fields : null;
  }

  /** Whether a name and an address were left, also by a sealed sender: that they are there, never what they say. */
  async leftBySender(caseId: string): Promise<LeftBySender> {
    const [left]: LeftBySender[] = await this.database.query(LEFT_BY_SENDER, [caseId]);
    return left ?? { named: false, addressed: false, anonymous: false };
  }

  /** Of some cases, those whose sender is also that of `caseId`; a sealed sender is never compared with anyone. */
  async sameSender(caseId: string, others: readonly string[]): Promise<Set<string>> {
    const found: { caseId: string }[] = await this.database.query(SAME_SENDER, [caseId, others]);
    return new Set(found.map((other) => other.caseId));
  }
}
