import { Column, Entity, PrimaryColumn } from 'typeorm';

/** Whom a head named to verify a case: they read its redacted copy, and nothing else of it. */
@Entity('case_verifier')
export class CaseVerifierEntity {
  @PrimaryColumn('uuid', { name: 'case_id' }) caseId: string;
  @PrimaryColumn('uuid', { name: 'account_id' }) accountId: string;
  @Column('timestamptz', { name: 'named_at' }) namedAt: Date;
}
