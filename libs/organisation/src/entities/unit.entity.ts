import { Check, Column, Entity, Exclusion, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import type { Unit, UnitKind } from '../directory/unit';

/** One row per unit and period; never deleted, because cases and events name it for ever. */
@Entity('unit')
@Check(
  'unit_kind_check',
  `kind IN ('province', 'city', 'ward', 'peoples_committee', 'party_committee', 'party_body', 'reception_desk', 'department')`,
)
@Check('unit_period_check', 'valid_from < valid_to')
@Exclusion(
  'unit_code_exclusion',
  'USING gist (kind WITH =, code WITH =, daterange(valid_from, valid_to) WITH &&) WHERE (code IS NOT NULL)',
  { deferrable: 'INITIALLY DEFERRED' },
)
@Exclusion(
  'unit_single_body_exclusion',
  `USING gist (parent_id WITH =, kind WITH =, daterange(valid_from, valid_to) WITH &&) WHERE (kind IN ('peoples_committee', 'party_committee', 'reception_desk'))`,
  { deferrable: 'INITIALLY DEFERRED' },
)
export class UnitEntity implements Unit {
  @PrimaryColumn({ type: 'text', primaryKeyConstraintName: 'unit_pkey' })
  id: string;

  @Column({ type: 'text' })
  kind: UnitKind;

  @Column({ type: 'text' })
  name: string;

  @Column({ type: 'text', nullable: true })
  code: string | null;

  @Index('unit_parent_id_index')
  @ForeignKey(() => UnitEntity, { name: 'unit_parent_id_fkey' })
  @Column({ name: 'parent_id', type: 'text', nullable: true })
  parentId: string | null;

  @Column({ name: 'valid_from', type: 'date' })
  validFrom: string;

  @Column({ name: 'valid_to', type: 'date', nullable: true })
  validTo: string | null;
}
