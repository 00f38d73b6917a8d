import type { Day } from '@libs/rules';
import type { MultiPolygon, Polygon } from 'geojson';

/** West, south, east, north in degrees (WGS 84). */
export type BoundingBox = readonly [west: number, south: number, east: number, north: number];

/** Where a unit's land ends, as a source drew it on a day. Coordinates are [longitude, latitude]. */
export interface Boundary {
  readonly unitId: string;
  readonly geometry: Polygon | MultiPolygon;
  readonly bbox: BoundingBox;
  readonly source: string;
  readonly asOf: Day;
}
