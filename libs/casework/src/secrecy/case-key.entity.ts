import { Column, Entity, PrimaryColumn } from 'typeorm';

/** The data key of a case, wrapped with a key drawn from VAULT_KEY: without this row nothing personal of the case opens. */
@Entity('case_key')
export class CaseKeyEntity {
  @PrimaryColumn('uuid', { name: 'case_id' }) caseId: string;
  @Column('bytea') wrapped: Buffer;
}
