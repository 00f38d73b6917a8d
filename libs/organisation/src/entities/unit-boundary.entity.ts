import type { MultiPolygon, Polygon } from 'geojson';
import { Check, Column, Entity, ForeignKey, PrimaryColumn } from 'typeorm';
import type { Boundary, BoundingBox } from '../boundaries/boundary';
import { UnitEntity } from './unit.entity';

@Entity('unit_boundary')
@Check('unit_boundary_bbox_check', 'array_length(bbox, 1) = 4')
export class UnitBoundaryEntity implements Boundary {
  @ForeignKey(() => UnitEntity, { name: 'unit_boundary_unit_id_fkey' })
  @PrimaryColumn({ name: 'unit_id', type: 'text', primaryKeyConstraintName: 'unit_boundary_pkey' })
  unitId: string;

  @Column({ type: 'jsonb' })
  geometry: Polygon | MultiPolygon;

  @Column({ type: 'double precision', array: true })
  bbox: BoundingBox;

  @Column({ type: 'text' })
  source: string;

  @Column({ name: 'as_of', type: 'date' })
  asOf: string;
}
