import { type CaseKey, CaseKeys } from '@libs/casework';
import { Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import { DataSource, type EntityManager, In } from 'typeorm';
import { PetitionEntity } from '../entities/petition.entity';
import { RoutingReceiptEntity } from '../entities/routing-receipt.entity';
import { withoutPhrases } from '../routing/routing-decision';
import {
  type BoxCommitment,
  boxOf,
  keptEncrypted,
  openedContent,
  openedHeadline,
  type Petition,
} from './petition-content';

/** A row of a list whose headline may be in its box. */
interface Headed {
  readonly id: string;
  readonly title: string;
  readonly headline: Buffer | null;
}

/** A petition, and whether its words are kept encrypted. */
export type Sent = Petition & { readonly encrypted: boolean };

/** Reads what was sent, encrypted or not. Who may read the case is the caller's to ask. */
@Injectable()
export class Petitions {
  constructor(
    @InjectDataSource() private readonly database: DataSource,
    private readonly keys: CaseKeys,
  ) {}

  /** Within a transaction, name its manager: a second connection may never come while every first one waits for it. */
  async of(caseId: string, manager: EntityManager = this.database.manager): Promise<Petition> {
    const row = await manager.findOneByOrFail(PetitionEntity, { caseId });
    return openedContent(row, row.content ? await this.keys.one(caseId, manager) : null);
  }

  async all(caseIds: readonly string[], manager: EntityManager): Promise<ReadonlyMap<string, Sent>> {
    const rows = await manager.findBy(PetitionEntity, { caseId: In([...caseIds]) });
    const keys = await this.keysOf(rows, ({ content, caseId }) => (content ? [caseId] : []), manager);
    return new Map(
      rows.map((row) => {
        const petition = openedContent(row, keys.get(row.caseId) ?? null);
        return [row.caseId, { ...petition, encrypted: row.content !== null }];
      }),
    );
  }

  /** The same rows, each with the title that its reader sees. */
  async headed<Row extends Headed>(rows: readonly Row[]): Promise<Row[]> {
    const keys = await this.keysOf(rows, ({ headline, id }) => (headline ? [id] : []));
    return rows.map((row) => {
      const key = keys.get(row.id);
      return row.headline && key ? { ...row, title: openedHeadline(row.headline, key) } : row;
    });
  }

  /**
   * From here on encrypted, in the transaction of the step that asks for it; once encrypted it stays so. Returns what
   * binds the step's event to the box.
   */
  async encrypt(manager: EntityManager, caseId: string): Promise<BoxCommitment> {
    const row = await manager.findOneByOrFail(PetitionEntity, { caseId });
    if (row.content) return {};
    const encrypted = keptEncrypted(row, await this.keys.one(caseId, manager));
    await manager.update(PetitionEntity, { caseId }, encrypted);
    const receipt = await manager.findOneBy(RoutingReceiptEntity, { caseId });
    if (receipt) await manager.update(RoutingReceiptEntity, { caseId }, { evidence: withoutPhrases(receipt.evidence) });
    return boxOf(encrypted);
  }

  private async keysOf<Row>(
    rows: readonly Row[],
    idOf: (row: Row) => string[],
    manager?: EntityManager,
  ): Promise<ReadonlyMap<string, CaseKey>> {
    const ids = rows.flatMap(idOf);
    return ids.length > 0 ? this.keys.of(ids, manager) : new Map();
  }
}
