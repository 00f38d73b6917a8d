import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import type { Succession } from '../directory/unit';
import { UnitEntity } from './unit.entity';

/** Keyed by the unit that ends: exactly one unit takes over from it, so nobody has to guess which. */
@Entity('unit_succession')
@Check('unit_succession_other_check', 'from_unit <> to_unit')
export class UnitSuccessionEntity implements Succession {
  @ForeignKey(() => UnitEntity, { name: 'unit_succession_from_unit_fkey' })
  @PrimaryColumn({ name: 'from_unit', type: 'text', primaryKeyConstraintName: 'unit_succession_pkey' })
  fromUnit: string;

  @Index('unit_succession_to_unit_index')
  @ForeignKey(() => UnitEntity, { name: 'unit_succession_to_unit_fkey' })
  @Column({ name: 'to_unit', type: 'text' })
  toUnit: string;

  @Column({ name: 'on_date', type: 'date' })
  onDate: string;
}
