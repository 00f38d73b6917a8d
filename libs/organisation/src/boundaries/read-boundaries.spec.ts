import type { Unit } from '../directory/unit';
import { BoundaryImportError } from '../organisation.errors';
import { readBoundaries } from './read-boundaries';

const ward: Unit = {
  id: 'kinh-bac',
  kind: 'ward',
  name: 'Kinh Bắc',
  code: '09187',
  parentId: null,
  validFrom: '2025-07-01',
  validTo: null,
};
const units = new Map<string, Unit>([
  ['kinh-bac', ward],
  ['kinh-bac-uba', { ...ward, id: 'kinh-bac-uba', kind: 'peoples_committee' }],
]);

const ring = [
  [106.05, 21.18],
  [106.07, 21.18],
  [106.07, 21.2],
  [106.05, 21.18],
];

function feature(change: { unit?: string; type?: string; coordinates?: unknown; source?: string } = {}) {
  const { unit = 'kinh-bac', type = 'Polygon', coordinates = [ring], source } = change;
  return { type: 'Feature', properties: { unit, source, asOf: '2026-03-11' }, geometry: { type, coordinates } };
}

const read = (...features: unknown[]) => readBoundaries({ type: 'FeatureCollection', features }, units, 'the office');

test('a polygon becomes a boundary with the box around it, its day, and who drew it', () => {
  const expected = {
    unitId: 'kinh-bac',
    bbox: [106.05, 21.18, 106.07, 21.2],
    source: 'the office',
    asOf: '2026-03-11',
  };
  expect(read(feature())).toEqual([{ ...expected, geometry: { type: 'Polygon', coordinates: [ring] } }]);
  expect(read(feature({ source: 'a surveyor' }))[0]?.source).toBe('a surveyor');
});

test('the box of a ward in two parts spans both', () => {
  const island = ring.map(([lng = 0, lat = 0]) => [lng + 1, lat + 1]);
  const [boundary] = read(feature({ type: 'MultiPolygon', coordinates: [[ring], [island]] }));
  expect(boundary?.bbox).toEqual([106.05, 21.18, 107.07, 22.2]);
});

test.each([
  ['an unknown unit', feature({ unit: 'nowhere' }), /^Feature 2 \("nowhere"\): no unit has this id/],
  ['a unit that is no ward', feature({ unit: 'kinh-bac-uba' }), /^Feature 2 .*not a ward/],
  [
    'a geometry that is no area',
    feature({ type: 'Point', coordinates: [106, 21] }),
    /neither a Polygon nor a MultiPolygon/,
  ],
  ['swapped coordinates', feature({ coordinates: [ring.map(([lng, lat]) => [lat, lng])] }), /longitude below 102/],
  ['a place outside Vietnam', feature({ coordinates: [ring.map(([lng]) => [lng, 48])] }), /latitude above 24/],
  ['an empty polygon', feature({ coordinates: [] }), /polygon is empty/],
  ['no polygon at all', feature({ type: 'MultiPolygon', coordinates: [] }), /geometry is empty/],
  ['a ring of three points', feature({ coordinates: [ring.slice(0, 3)] }), /fewer than four/],
  ['a ring that is not closed', feature({ coordinates: [[...ring, [106.06, 21.19]]] }), /ring is not closed/],
  ['no unit named', { type: 'Feature', properties: {}, geometry: {} }, /^Feature 2: .*properties\.unit/],
  ['something else', 'a word', /^Feature 2: /],
])('%s is refused in one sentence that names the feature', (_what, bad, message) => {
  expect(() => read(feature(), bad)).toThrow(BoundaryImportError);
  expect(() => read(feature(), bad)).toThrow(message);
});

test('a file that is no collection, an empty one, and one that draws a ward twice are refused', () => {
  expect(() => readBoundaries({ type: 'Feature' }, units, 'the office')).toThrow(/^Not a GeoJSON FeatureCollection/);
  expect(() => read()).toThrow(/no features/);
  expect(() => read(feature(), feature())).toThrow(/Two features are for the unit "kinh-bac"/);
});
