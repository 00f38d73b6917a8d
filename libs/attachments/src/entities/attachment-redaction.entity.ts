import type { RedactedType } from '@libs/contracts';
import { Column, Entity, Index, PrimaryColumn } from 'typeorm';

/** A derivative of a file from which an officer took what names somebody. Never changed; a better one is made beside it. */
@Entity('attachment_redaction')
@Index('attachment_redaction_case', ['caseId'])
export class AttachmentRedactionEntity {
  @PrimaryColumn('uuid') id: string;
  @Column('uuid', { name: 'attachment_id' }) attachmentId: string;
  @Column('uuid', { name: 'case_id' }) caseId: string;
  @Column('uuid', { name: 'made_by' }) madeBy: string;
  @Column('timestamptz', { name: 'made_at' }) madeAt: Date;
  @Column('text') type: RedactedType;
  /** How long the file is, opened. */
  @Column('int') bytes: number;
  /** The file with the salt of its commitment (`sealedFile`); asked for by name alone, never in a list. */
  @Column('bytea', { select: false }) content: Buffer;
}
