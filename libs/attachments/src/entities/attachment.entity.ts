import type { AttachmentType } from '@libs/contracts';
import { Column, Entity, PrimaryColumn, Unique } from 'typeorm';

/** A file that the sender sent along. Never changed; what it is called and what is in it lie under the key of its case. */
@Entity('attachment')
@Unique('attachment_once', ['caseId', 'fingerprint'])
export class AttachmentEntity {
  @PrimaryColumn('uuid') id: string;
  @Column('uuid', { name: 'case_id' }) caseId: string;
  @Column('timestamptz', { name: 'received_at' }) receivedAt: Date;
  @Column('text') type: AttachmentType;
  /** How long the file is, opened. */
  @Column('int') bytes: number;
  @Column('bytea') name: Buffer;
  /** Tells whether the same bytes came before (`CaseKey.fingerprint`). */
  @Column('bytea') fingerprint: Buffer;
  /** The file with the salt of its commitment (`sealedFile`); asked for by name alone, never in a list. */
  @Column('bytea', { select: false }) content: Buffer;
}
