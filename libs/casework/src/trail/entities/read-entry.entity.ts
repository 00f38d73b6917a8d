import type { ProtectedThing } from '@libs/contracts';
import { Check, Column, Entity, Index, PrimaryColumn } from 'typeorm';

/** Who was shown what kind of protected thing of which case, and when; never what it said. Append-only. */
@Entity('read_entry')
@Check('read_entry_from_one_check', 'batch >= 1 AND place >= 1')
@Index('read_entry_case', ['caseId', 'batch', 'place'])
@Index('read_entry_account', ['accountId', 'batch', 'place'])
export class ReadEntryEntity {
  @PrimaryColumn('int') batch: number;
  @PrimaryColumn('int') place: number;
  @Column('timestamptz') at: Date;
  @Column('uuid', { name: 'account_id' }) accountId: string;
  @Column('uuid', { name: 'case_id' }) caseId: string;
  @Column('text') thing: ProtectedThing;
}
