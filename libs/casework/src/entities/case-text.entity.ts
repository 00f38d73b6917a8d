import type { ContentField } from '@libs/rules';
import { Column, Entity, PrimaryColumn } from 'typeorm';

/** What was written in a step, apart from its event, so that it can be erased without breaking the chain. */
@Entity('case_text')
export class CaseTextEntity {
  @PrimaryColumn('uuid', { name: 'case_id' }) caseId: string;
  @PrimaryColumn('int') seq: number;
  @PrimaryColumn('text') field: ContentField;
  /** Words and salt, under the key of the case. */
  @Column('bytea') box: Buffer;
}
