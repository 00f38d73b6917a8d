import { Column, Entity, Index, PrimaryColumn } from 'typeorm';

/** Stands for a custodian while there is none: the service's own key, drawn from VAULT_KEY. */
export const WAITING = '00000000-0000-0000-0000-000000000000';

/** A sealed submitter, once for each custodian who may open it. */
@Entity('identity_box')
@Index('identity_box_waiting', ['caseId'], { where: `"key_id" = '${WAITING}'` })
export class IdentityBoxEntity {
  @PrimaryColumn('uuid', { name: 'case_id' }) caseId: string;
  /** The custodian's account, or `WAITING`. */
  @PrimaryColumn('uuid', { name: 'key_id' }) keyId: string;
  @Column('bytea') box: Buffer;
}
