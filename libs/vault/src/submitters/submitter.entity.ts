import { Column, Entity, PrimaryColumn } from 'typeorm';

/** Who sent a case: every personal field, and nowhere else. */
@Entity('submitter')
export class SubmitterEntity {
  @PrimaryColumn('uuid', { name: 'case_id' }) caseId: string;
  /** The sender, or the kind of letter, asks for secrecy: the fields lie in boxes that only custodians open. */
  @Column('boolean') sealed: boolean;
  /** A name was left. That it is there, the checklist of a letter asks; what it says, nobody learns from this. */
  @Column('boolean') named: boolean;
  @Column('boolean') addressed: boolean;
  @Column('boolean') anonymous: boolean;
  /** `KeptSubmitter` under the key of the case; null when sealed. */
  @Column('bytea', { nullable: true }) box: Buffer | null;
}
