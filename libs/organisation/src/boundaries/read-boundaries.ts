import type { Position } from 'geojson';
import { z } from 'zod';
import type { Unit } from '../directory/unit';
import { BoundaryImportError } from '../organisation.errors';
import type { Boundary, BoundingBox } from './boundary';
import { boundaryFeature, featureCollection } from './geojson.schema';

/**
 * The boundaries in a GeoJSON FeatureCollection (RFC 7946). Each feature names its unit in `properties.unit`, a ward,
 * and the day it shows in `properties.asOf`; `source` is used where a feature gives none of its own.
 * @throws BoundaryImportError naming the first feature that cannot be taken over
 */
export function readBoundaries(geojson: unknown, units: ReadonlyMap<string, Unit>, source: string): Boundary[] {
  const collection = featureCollection.safeParse(geojson);
  if (!collection.success)
    throw new BoundaryImportError(`Not a GeoJSON FeatureCollection: ${firstIssue(collection.error)}.`);
  const boundaries = collection.data.features.map((feature, index) => readFeature(feature, index, units, source));
  const twice = boundaries.find(
    ({ unitId }, index) => boundaries.findIndex((other) => other.unitId === unitId) < index,
  );
  if (twice) throw new BoundaryImportError(`Two features are for the unit "${twice.unitId}".`);
  return boundaries;
}

function readFeature(feature: unknown, index: number, units: ReadonlyMap<string, Unit>, source: string): Boundary {
  const parsed = boundaryFeature.safeParse(feature);
  if (!parsed.success) throw new BoundaryImportError(`${labelOf(feature, index)}: ${firstIssue(parsed.error)}.`);
  const { properties, geometry } = parsed.data;
  const kind = units.get(properties.unit)?.kind;
  if (kind === undefined) throw new BoundaryImportError(`${labelOf(feature, index)}: no unit has this id.`);
  if (kind !== 'ward') throw new BoundaryImportError(`${labelOf(feature, index)}: the unit is not a ward.`);
  return {
    unitId: properties.unit,
    geometry,
    bbox: boxAround(geometry.type === 'Polygon' ? geometry.coordinates.flat() : geometry.coordinates.flat(2)),
    source: properties.source ?? source,
    asOf: properties.asOf,
  };
}

function boxAround(positions: readonly Position[]): BoundingBox {
  let [west, south, east, north] = [Infinity, Infinity, -Infinity, -Infinity];
  for (const [lng = NaN, lat = NaN] of positions) {
    west = Math.min(west, lng);
    south = Math.min(south, lat);
    east = Math.max(east, lng);
    north = Math.max(north, lat);
  }
  return [west, south, east, north];
}

const named = z.object({ properties: z.object({ unit: z.string() }) });

/** "Feature 3 (ward-…)": counted from one, as a person counts. */
function labelOf(feature: unknown, index: number): string {
  const { data } = named.safeParse(feature);
  return `Feature ${index + 1}${data ? ` ("${data.properties.unit}")` : ''}`;
}

function firstIssue(error: z.ZodError): string {
  const issue = error.issues[0];
  return issue?.path.length ? `${issue.message} (at ${issue.path.join('.')})` : (issue?.message ?? 'unreadable');
}
