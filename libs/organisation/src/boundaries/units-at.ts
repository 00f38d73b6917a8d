import { booleanPointInPolygon } from '@turf/boolean-point-in-polygon';
import type { Boundary, BoundingBox } from './boundary';

/** Degrees, WGS 84. */
export interface GeoPoint {
  readonly lat: number;
  readonly lng: number;
}

/** The units whose land holds the point; on a shared border there may be two, outside every boundary none. */
export function unitsAt(boundaries: readonly Boundary[], point: GeoPoint): string[] {
  return boundaries
    .filter(({ bbox, geometry }) => inBox(bbox, point) && booleanPointInPolygon([point.lng, point.lat], geometry))
    .map(({ unitId }) => unitId);
}

/** Cheap first look, so that a point is measured against the few outlines it can lie in. */
function inBox([west, south, east, north]: BoundingBox, { lat, lng }: GeoPoint): boolean {
  return west <= lng && lng <= east && south <= lat && lat <= north;
}
