import { Check, Column, Entity, Exclusion, ForeignKey, PrimaryColumn } from 'typeorm';
import type { StaffRole } from '../staff-actor';
import { AccountEntity } from './account.entity';

const SAME_WORK_TWICE =
  'USING gist (account_id WITH =, unit_id WITH =, role WITH =, daterange(valid_from, valid_to) WITH &&)';

/** Who holds which role in which unit, and when: days of Asia/Ho_Chi_Minh, half-open like those of units. */
@Entity('assignment')
@Check(
  'assignment_role_check',
  `role IN ('reception_officer', 'ward_officer', 'ward_leader', 'superior_head', 'party_officer', 'committee_leader', 'custodian', 'auditor', 'administrator')`,
)
@Check('assignment_period_check', 'valid_from < valid_to')
@Exclusion('assignment_same_work_exclusion', SAME_WORK_TWICE)
export class AssignmentEntity {
  @ForeignKey(() => AccountEntity, { name: 'assignment_account_id_fkey' })
  @PrimaryColumn({ name: 'account_id', type: 'uuid', primaryKeyConstraintName: 'assignment_pkey' })
  accountId: string;

  /** By name of its table: organisation is a sibling, which this lib may not import. */
  @ForeignKey('unit', { name: 'assignment_unit_id_fkey' })
  @PrimaryColumn({ name: 'unit_id', type: 'text', primaryKeyConstraintName: 'assignment_pkey' })
  unitId: string;

  @PrimaryColumn({ type: 'text', primaryKeyConstraintName: 'assignment_pkey' })
  role: StaffRole;

  @PrimaryColumn({ name: 'valid_from', type: 'date', primaryKeyConstraintName: 'assignment_pkey' })
  validFrom: string;

  @Column({ name: 'valid_to', type: 'date', nullable: true })
  validTo: string | null;
}
