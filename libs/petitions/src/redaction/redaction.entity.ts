import { Column, Entity, Index, PrimaryColumn } from 'typeorm';

/** A copy of what was sent from which an officer took what names somebody. Never changed; a better one is made beside it. */
@Entity('redaction')
export class RedactionEntity {
  @PrimaryColumn('uuid') id: string;
  @Index('redaction_case') @Column('uuid', { name: 'case_id' }) caseId: string;
  @Column('uuid', { name: 'made_by' }) madeBy: string;
  @Column('timestamptz', { name: 'made_at' }) madeAt: Date;
  /** Under the key of the case. */
  @Column('bytea') words: Buffer;
}
