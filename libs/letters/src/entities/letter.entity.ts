import type { LetterKind } from '@libs/rules';
import { Check, Column, Entity, Index, PrimaryColumn, Unique } from 'typeorm';

export type LetterState = 'draft' | 'approved' | 'issued';

/** An official letter (văn bản) of a case. Who it is written to and what it says stay here, never in an event. */
@Entity('letter')
@Check('letter_state_check', `state IN ('draft', 'approved', 'issued')`)
@Check('letter_issued_check', `(state = 'issued') = (number IS NOT NULL AND issued_at IS NOT NULL)`)
@Unique('letter_number_once', ['unitId', 'year', 'number'])
export class LetterEntity {
  @PrimaryColumn('uuid') id: string;
  @Index('letter_case') @Column('uuid', { name: 'case_id' }) caseId: string;
  @Column('text') kind: LetterKind;
  /** The template's id: the name of its file. */
  @Column('text') template: string;
  /** Whose letter it is. */
  @Column('text', { name: 'unit_id' }) unitId: string;
  @Column('text') state: LetterState;
  /** `LetterContent` under the key of the case. */
  @Column('bytea') words: Buffer;
  /** A step left it prepared: the service wrote what it knew, and whoever completes it is its drafter. */
  @Column('boolean') prepared: boolean;
  /** Who drafted it, or took the step that left it prepared; null: the service or the citizen. */
  @Column('uuid', { name: 'drafted_by', nullable: true }) draftedBy: string | null;
  @Column('timestamptz', { name: 'drafted_at' }) draftedAt: Date;
  /** Everyone who wrote in the draft. */
  @Column('uuid', { name: 'filled_by', array: true, default: '{}' }) filledBy: string[];
  @Column('uuid', { name: 'approved_by', nullable: true }) approvedBy: string | null;
  @Column('timestamptz', { name: 'approved_at', nullable: true }) approvedAt: Date | null;
  @Column('uuid', { name: 'issued_by', nullable: true }) issuedBy: string | null;
  @Column('timestamptz', { name: 'issued_at', nullable: true }) issuedAt: Date | null;
  /** The year of its number, in Asia/Ho_Chi_Minh. */
  @Column('smallint', { nullable: true }) year: number | null;
  @Column('int', { nullable: true }) number: number | null;
  @Column('text', { nullable: true }) symbol: string | null;
}
