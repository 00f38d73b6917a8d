import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import { AccountEntity } from './account.entity';

/**
 * Who stands in for whom in a unit: what the absent one holds there, the other holds too. Days of Asia/Ho_Chi_Minh,
 * half-open like those of assignments. Nothing is changed but that an end before its time is noted, with who said it.
 */
@Entity('substitution')
@Check('substitution_period_check', 'valid_from <= valid_to')
@Check('substitution_other_check', 'absent_id <> substitute_id')
@Check('substitution_oneself_check', 'made_by <> substitute_id')
@Check('substitution_end_check', '(ended_at is null) = (ended_by is null)')
@Index('substitution_substitute', ['substituteId', 'validTo'])
export class SubstitutionEntity {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'substitution_pkey' }) id: string;

  @ForeignKey('unit', { name: 'substitution_unit_id_fkey' })
  @PrimaryColumn({ name: 'unit_id', type: 'text', primaryKeyConstraintName: 'substitution_pkey' })
  unitId: string;

  @ForeignKey(() => AccountEntity, { name: 'substitution_absent_id_fkey' })
  @Column('uuid', { name: 'absent_id' })
  absentId: string;

  @ForeignKey(() => AccountEntity, { name: 'substitution_substitute_id_fkey' })
  @Column('uuid', { name: 'substitute_id' })
  substituteId: string;

  @Column('date', { name: 'valid_from' }) validFrom: string;
  @Column('date', { name: 'valid_to' }) validTo: string;
  @Column('uuid', { name: 'made_by' }) madeBy: string;
  @Column('timestamptz', { name: 'made_at' }) madeAt: Date;
  @Column('timestamptz', { name: 'ended_at', nullable: true }) endedAt: Date | null;
  @Column('uuid', { name: 'ended_by', nullable: true }) endedBy: string | null;
}
