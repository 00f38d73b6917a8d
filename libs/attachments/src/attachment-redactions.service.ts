import { CaseKeys, CaseworkService } from '@libs/casework';
import { ATTACHMENT_LIMITS, type RedactedType } from '@libs/contracts';
import type { StaffActor } from '@libs/identity';
import { Clock, NotFound, newId } from '@libs/platform';
import { Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import { DataSource } from 'typeorm';
import type { Attachment, AttachmentRedaction } from './attachment';
import { AttachmentStore } from './attachment-store';
import { FileEmpty, FileTooLarge, FileTypeNotTaken, NotAnImage } from './attachments.errors';
import { openedFile, sealedFile } from './content/sealed-file';
import { isImage, isRedactedType, typeOf } from './content/type-of';
import { AttachmentRedactionEntity } from './entities/attachment-redaction.entity';
import { type Area, paintedCopy, strippedCopy } from './images/image';

/** Derivatives of files without what names somebody, for those who verify and for letters (LTC Đ.56); the latest counts. */
@Injectable()
export class AttachmentRedactions {
  constructor(
    @InjectDataSource() private readonly database: DataSource,
    private readonly clock: Clock,
    private readonly casework: CaseworkService,
    private readonly keys: CaseKeys,
    private readonly store: AttachmentStore,
  ) {}

  /** Paints areas of an image black, on a copy without metadata. @throws NotAnImage, ImageUnreadable, StepRefused */
  async paint(actor: StaffActor, attachment: Attachment, areas: readonly Area[]): Promise<AttachmentRedaction> {
    const { caseId, id, type } = attachment;
    if (!isImage(type)) throw new NotAnImage('only images are painted');
    return this.keep(actor, attachment, type, await paintedCopy(await this.store.open(caseId, id), type, areas));
  }

  /**
   * Takes a file that the officer redacted: an image, which loses its metadata, or a PDF as it is.
   * @throws FileEmpty, FileTooLarge, FileTypeNotTaken, ImageUnreadable, StepRefused
   */
  async bring(actor: StaffActor, attachment: Attachment, bytes: Buffer): Promise<AttachmentRedaction> {
    if (bytes.length === 0) throw new FileEmpty('no bytes');
    if (bytes.length > ATTACHMENT_LIMITS.bytes) throw new FileTooLarge('too many bytes');
    const type = await typeOf(bytes);
    if (!isRedactedType(type)) throw new FileTypeNotTaken('not among the types that are taken');
    return this.keep(actor, attachment, type, isImage(type) ? await strippedCopy(bytes, type) : bytes);
  }

  /** Of each file of a case the derivative that counts, by the id of the file. */
  async of(caseId: string): Promise<ReadonlyMap<string, AttachmentRedaction>> {
    const order = { madeAt: 'ASC', id: 'ASC' } as const;
    const rows = await this.database.getRepository(AttachmentRedactionEntity).find({ where: { caseId }, order });
    return new Map(rows.map((row) => [row.attachmentId, row]));
  }

  /** The derivative of a file that counts. @throws NotFound when none was made, or it is not of this case */
  async latest(caseId: string, attachmentId: string): Promise<AttachmentRedaction> {
    const found = (await this.of(caseId)).get(attachmentId);
    if (!found) throw new NotFound('no derivative was made');
    return found;
  }

  async open({ caseId, id }: AttachmentRedaction): Promise<Buffer> {
    const where = { id, caseId };
    const { content } = await this.database
      .getRepository(AttachmentRedactionEntity)
      .findOneOrFail({ where, select: { content: true } });
    return openedFile(await this.keys.one(caseId), `attachment-redaction/${id}`, content);
  }

  private async keep(
    actor: StaffActor,
    { caseId, id: attachmentId }: Attachment,
    type: RedactedType,
    file: Buffer,
  ): Promise<AttachmentRedaction> {
    const madeAt = this.clock.now();
    const redaction = { id: newId(madeAt), attachmentId, caseId, madeAt, type, bytes: file.length };
    await this.database.transaction(async (manager) => {
      const key = await this.keys.one(caseId, manager);
      const { box: content, commitments } = sealedFile(key, `attachment-redaction/${redaction.id}`, file);
      const given = { redactionId: redaction.id, attachmentId };
      await this.casework.applyAll(manager, [{ caseId, step: 'redact', given, commitments }], actor);
      await manager.insert(AttachmentRedactionEntity, { ...redaction, madeBy: actor.accountId, content });
    });
    return redaction;
  }
}
