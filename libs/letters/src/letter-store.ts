import { CaseKeys, commitmentToBytes } from '@libs/casework';
import { Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import { DataSource, type EntityManager } from 'typeorm';
import { LetterEntity } from './entities/letter.entity';
import { type Letter, openedLetter, sealedContent } from './letter';
import { digestOfLetter } from './letter-digest';

/** The only reader and writer of what letters say: in the database it lies under the key of its case. */
@Injectable()
export class LetterStore {
  constructor(
    @InjectDataSource() private readonly database: DataSource,
    private readonly keys: CaseKeys,
  ) {}

  /** In the order they were drafted. */
  async lettersOf(caseId: string): Promise<Letter[]> {
    const order = { draftedAt: 'ASC', id: 'ASC' } as const;
    const rows = await this.database.getRepository(LetterEntity).find({ where: { caseId }, order });
    if (rows.length === 0) return [];
    const key = await this.keys.one(caseId);
    return rows.map((row) => openedLetter(key, row));
  }

  async find(caseId: string, id: string): Promise<Letter | null> {
    return this.opened(await this.database.getRepository(LetterEntity).findOneBy({ id, caseId }));
  }

  /** Held to the end of the transaction, so that nobody writes in it meanwhile. */
  async hold(manager: EntityManager, caseId: string, id: string): Promise<Letter | null> {
    const lock = { mode: 'pessimistic_write' } as const;
    return this.opened(await manager.findOne(LetterEntity, { where: { id, caseId }, lock }), manager);
  }

  async insert(manager: EntityManager, drafted: DraftedLetter): Promise<void> {
    const { fields, sheet, salt, ...row } = drafted;
    const key = await this.keys.one(row.caseId, manager);
    await manager.insert(LetterEntity, { ...row, words: sealedContent(key, row.id, { fields, sheet, salt }) });
  }

  /** Writes what changed, and returns the letter as it is now, with what binds an event to it. */
  async update(
    manager: EntityManager,
    letter: Letter,
    changed: Partial<Letter>,
  ): Promise<{ readonly letter: Letter; readonly digest: string }> {
    const now = { ...letter, ...changed };
    const { fields, sheet, salt, ...row } = now;
    const key = await this.keys.one(row.caseId, manager);
    const words = sealedContent(key, row.id, { fields, sheet, salt });
    await manager.update(LetterEntity, row.id, { ...row, words });
    return { letter: now, digest: digestOfLetter({ ...row, box: commitmentToBytes(words) }) };
  }

  private async opened(row: LetterEntity | null, manager?: EntityManager): Promise<Letter | null> {
    return row && openedLetter(await this.keys.one(row.caseId, manager), row);
  }
}

/** A letter as it begins; nobody has approved or issued it. */
type DraftedLetter = Omit<
  Letter,
  'filledBy' | 'approvedBy' | 'approvedAt' | 'issuedBy' | 'issuedAt' | 'year' | 'number' | 'symbol'
>;
