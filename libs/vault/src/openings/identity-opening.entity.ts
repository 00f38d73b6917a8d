import { Check, Column, Entity, Index, PrimaryColumn } from 'typeorm';

export type OpeningState = 'requested' | 'open' | 'refused' | 'ended';

/** The opening of a sealed identity: who asked, why, who consented, and until when it can be read. Rows are never deleted; the copy is. */
@Entity('identity_opening')
@Check('identity_opening_state_check', `state IN ('requested', 'open', 'refused', 'ended')`)
@Check('identity_opening_second_person_check', 'decided_by <> requested_by')
@Check('identity_opening_copy_check', `(state = 'open') = (copy IS NOT NULL AND ends_at IS NOT NULL)`)
@Index('identity_opening_asked', ['requestedAt'], { where: `"state" = 'requested'` })
@Index('identity_opening_ends', ['endsAt'], { where: `"state" = 'open'` })
export class IdentityOpeningEntity {
  @PrimaryColumn('uuid') id: string;
  @Index('identity_opening_case') @Column('uuid', { name: 'case_id' }) caseId: string;
  /** The event of the case in which it was asked for. */
  @Column('int') seq: number;
  @Column('text') state: OpeningState;
  @Column('uuid', { name: 'requested_by' }) requestedBy: string;
  @Column('timestamptz', { name: 'requested_at' }) requestedAt: Date;
  /** Under the key of the case, as are `refusal` and `copy`: a reason may name somebody. */
  @Column('bytea') reason: Buffer;
  /** The custodian who consented or refused. */
  @Column('uuid', { name: 'decided_by', nullable: true }) decidedBy: string | null;
  @Column('timestamptz', { name: 'decided_at', nullable: true }) decidedAt: Date | null;
  @Column('bytea', { nullable: true }) refusal: Buffer | null;
  @Column('timestamptz', { name: 'ends_at', nullable: true }) endsAt: Date | null;
  /** What the custodian opened, for the one who asked; gone when the opening ends. */
  @Column('bytea', { nullable: true }) copy: Buffer | null;
}
