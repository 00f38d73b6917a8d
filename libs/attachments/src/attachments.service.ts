import { CaseKeys, CaseworkService, CITIZEN } from '@libs/casework';
import { ATTACHMENT_LIMITS, type AttachmentType } from '@libs/contracts';
import { Clock, NotFound, newId } from '@libs/platform';
import { Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import { DataSource, type EntityManager } from 'typeorm';
import { validate as isUuid } from 'uuid';
import type { Attachment } from './attachment';
import { AttachmentStore } from './attachment-store';
import { FileEmpty, FileTooLarge, FileTypeNotTaken, TooManyFiles } from './attachments.errors';
import { fileNameOf } from './content/file-name';
import { isImage, typeOf } from './content/type-of';
import { checkImage, strippedCopy } from './images/image';

/** Files that senders send along. Who may see the case, and who its sender is, are the caller's to ask. */
@Injectable()
export class Attachments {
  constructor(
    @InjectDataSource() private readonly database: DataSource,
    private readonly clock: Clock,
    private readonly casework: CaseworkService,
    private readonly keys: CaseKeys,
    private readonly store: AttachmentStore,
  ) {}

  /**
   * Takes a file from the sender of a case: one event, and the file under the case's key. The same bytes again are the
   * first ones.
   * @throws FileEmpty, FileTooLarge, FileTypeNotTaken, ImageUnreadable, TooManyFiles; StepRefused when the case is closed
   */
  async receive(caseId: string, name: string, bytes: Buffer): Promise<{ attachment: Attachment; isNew: boolean }> {
    const type = await acceptedType(bytes);
    return this.database.transaction(async (manager) => {
      await this.casework.lock(manager, caseId);
      const key = await this.keys.one(caseId, manager);
      const same = await this.store.same(manager, key, bytes);
      if (same) return { attachment: same, isNew: false };
      await this.refuseTooMany(manager, caseId, bytes.length);
      const receivedAt = this.clock.now();
      const attachment = { id: newId(receivedAt), caseId, receivedAt, name: fileNameOf(name, type), type };
      const commitments = await this.store.insert(manager, key, attachment, bytes);
      const given = { attachmentId: attachment.id };
      await this.casework.applyAll(manager, [{ caseId, step: 'attach', given, commitments }], CITIZEN);
      return { attachment: { ...attachment, bytes: bytes.length }, isNew: true };
    });
  }

  /** In the order they came in. */
  of(caseId: string): Promise<Attachment[]> {
    return this.store.of(caseId);
  }

  /** @throws NotFound also for a file of another case */
  async find(caseId: string, id: string): Promise<Attachment> {
    const found = isUuid(id) ? await this.store.find(caseId, id) : null;
    if (!found) throw new NotFound('no such file');
    return found;
  }

  /** The bytes as they were sent. */
  original({ caseId, id }: Attachment): Promise<Buffer> {
    return this.store.open(caseId, id);
  }

  /** What is shown of it: of an image a copy with nothing beside its pixels. @throws ImageUnreadable */
  async shown(attachment: Attachment): Promise<Buffer> {
    const bytes = await this.original(attachment);
    return isImage(attachment.type) ? strippedCopy(bytes, attachment.type) : bytes;
  }

  private async refuseTooMany(manager: EntityManager, caseId: string, bytes: number): Promise<void> {
    const sizes = await this.store.sizes(manager, caseId);
    const sum = sizes.reduce((total, size) => total + size, bytes);
    if (sizes.length >= ATTACHMENT_LIMITS.files || sum > ATTACHMENT_LIMITS.bytesOfCase) {
      throw new TooManyFiles('the case holds as much as it may');
    }
  }
}

async function acceptedType(bytes: Buffer): Promise<AttachmentType> {
  if (bytes.length === 0) throw new FileEmpty('no bytes');
  if (bytes.length > ATTACHMENT_LIMITS.bytes) throw new FileTooLarge('too many bytes');
  const type = await typeOf(bytes);
  if (!type) throw new FileTypeNotTaken('not among the types that are taken');
  if (isImage(type)) await checkImage(bytes);
  return type;
}
