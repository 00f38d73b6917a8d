import { type CaseKey, CaseKeys } from '@libs/casework';
import { Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import { DataSource, type EntityManager } from 'typeorm';
import type { Attachment } from './attachment';
import { openedFile, type SealedFile, sealedFile } from './content/sealed-file';
import { AttachmentEntity } from './entities/attachment.entity';

/** The only reader and writer of what senders sent along: in the database it lies under the key of its case. */
@Injectable()
export class AttachmentStore {
  constructor(
    @InjectDataSource() private readonly database: DataSource,
    private readonly keys: CaseKeys,
  ) {}

  async of(caseId: string): Promise<Attachment[]> {
    const order = { receivedAt: 'ASC', id: 'ASC' } as const;
    const rows = await this.database.getRepository(AttachmentEntity).find({ where: { caseId }, order });
    if (rows.length === 0) return [];
    const key = await this.keys.one(caseId);
    return rows.map((row) => named(key, row));
  }

  async find(caseId: string, id: string): Promise<Attachment | null> {
    const row = await this.database.getRepository(AttachmentEntity).findOneBy({ id, caseId });
    return row && named(await this.keys.one(caseId), row);
  }

  /** The file of the key's case that holds the same bytes. */
  async same(manager: EntityManager, key: CaseKey, bytes: Buffer): Promise<Attachment | null> {
    const { caseId } = key;
    const row = await manager.findOneBy(AttachmentEntity, { caseId, fingerprint: key.fingerprint(bytes) });
    return row && named(key, row);
  }

  /** How long each file of a case is. */
  async sizes(manager: EntityManager, caseId: string): Promise<number[]> {
    const rows = await manager.find(AttachmentEntity, { where: { caseId }, select: { bytes: true } });
    return rows.map(({ bytes }) => bytes);
  }

  /** Returns what the event of its arrival must hold. */
  async insert(
    manager: EntityManager,
    key: CaseKey,
    { name, ...attachment }: Omit<Attachment, 'bytes'>,
    bytes: Buffer,
  ): Promise<SealedFile['commitments']> {
    const { box: content, commitments } = sealedFile(key, `attachment/${attachment.id}`, bytes);
    await manager.insert(AttachmentEntity, {
      ...attachment,
      name: key.seal(placeOfName(attachment), name),
      bytes: bytes.length,
      fingerprint: key.fingerprint(bytes),
      content,
    });
    return commitments;
  }

  async open(caseId: string, id: string): Promise<Buffer> {
    const where = { id, caseId };
    const { content } = await this.database
      .getRepository(AttachmentEntity)
      .findOneOrFail({ where, select: { content: true } });
    return openedFile(await this.keys.one(caseId), `attachment/${id}`, content);
  }
}

function named(key: CaseKey, { fingerprint: _, content: __, name, ...row }: AttachmentEntity): Attachment {
  return { ...row, name: key.open(placeOfName(row), name) };
}

function placeOfName({ id }: Pick<Attachment, 'id'>): string {
  return `attachment/${id}/name`;
}
