import { Check, Column, Entity, PrimaryColumn } from 'typeorm';
import type { Place, PlaceKind } from '../gazetteer/place';

/** Ward ids are checked when the file is read; a place is replaced as a whole, and nothing refers to it by key. */
@Entity('place')
@Check(
  'place_kind_check',
  `kind IN ('neighbourhood', 'village', 'street', 'landmark', 'religious_site', 'project', 'market', 'school', 'river_or_bridge', 'industrial_zone', 'office', 'hospital')`,
)
@Check('place_evidence_check', `evidence IN ('source', 'memory')`)
@Check('place_source_check', `evidence = 'memory' OR source IS NOT NULL`)
@Check('place_confidence_check', `confidence IN ('high', 'medium', 'low')`)
export class PlaceEntity implements Place {
  @PrimaryColumn({ type: 'text', primaryKeyConstraintName: 'place_pkey' })
  id: string;

  @Column({ type: 'text' })
  name: string;

  @Column({ type: 'text' })
  kind: PlaceKind;

  @Column({ type: 'text', array: true })
  aliases: string[];

  @Column({ name: 'ward_ids', type: 'text', array: true })
  wardIds: string[];

  @Column({ type: 'text' })
  evidence: Place['evidence'];

  @Column({ type: 'text', nullable: true })
  source: string | null;

  @Column({ type: 'text' })
  confidence: Place['confidence'];

  @Column({ type: 'text', nullable: true })
  trap: string | null;
}
