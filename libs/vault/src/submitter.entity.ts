import type { SubmitterFields } from '@libs/contracts';
import { Column, Entity, PrimaryColumn } from 'typeorm';

/** Who sent a case: every personal field, and nowhere else. */
@Entity('submitter')
export class SubmitterEntity {
  @PrimaryColumn('uuid', { name: 'case_id' }) caseId: string;
  @Column('jsonb') fields: SubmitterFields;
  /** Salt of the commitment in the case's first event. */
  @Column('text') salt: string;
  /** The sender, or the kind of letter, asks for secrecy: nobody is shown the fields. */
  @Column('boolean') sealed: boolean;
}
