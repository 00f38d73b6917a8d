import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import { AccountEntity } from './account.entity';

/**
 * Who stands in for whom: what the absent one holds, the other holds too. Days of Asia/Ho_Chi_Minh, half-open like those
 * of assignments. Nothing is deleted: an end before its time moves `valid_to`.
 */
@Entity('substitution')
@Check('substitution_period_check', 'valid_from <= valid_to')
@Check('substitution_other_check', 'absent_id <> substitute_id')
@Index('substitution_substitute', ['substituteId', 'validTo'])
export class SubstitutionEntity {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'substitution_pkey' }) id: string;

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
}
