import { Column, Entity, Index, PrimaryColumn } from 'typeorm';

/** Stands for a custodian while there is none: the service's own key, drawn from VAULT_KEY. */
export const WAITING = '00000000-0000-0000-0000-000000000000';

/** Who sent a case, or persons named in it, sealed: once for each custodian who may open it. */
@Entity('identity_box')
@Index('identity_box_waiting', ['subjectId'], { where: `"key_id" = '${WAITING}'` })
export class IdentityBoxEntity {
  /** The case itself for its submitter, else an id of what was named. */
  @PrimaryColumn('uuid', { name: 'subject_id' }) subjectId: string;
  /** The custodian's account, or `WAITING`. */
  @PrimaryColumn('uuid', { name: 'key_id' }) keyId: string;
  @Index('identity_box_case') @Column('uuid', { name: 'case_id' }) caseId: string;
  @Column('bytea') box: Buffer;
}
