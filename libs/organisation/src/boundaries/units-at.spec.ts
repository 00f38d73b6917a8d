import type { Boundary } from './boundary';
import { unitsAt } from './units-at';

/** A square of 0.02° whose south-west corner is given. */
function square(unitId: string, west: number, south: number): Boundary {
  const [east, north] = [west + 0.02, south + 0.02];
  const ring = [
    [west, south],
    [east, south],
    [east, north],
    [west, north],
    [west, south],
  ];
  const geometry = { type: 'Polygon' as const, coordinates: [ring] };
  return { unitId, geometry, bbox: [west, south, east, north], source: 'drawn for this test', asOf: '2026-01-01' };
}

/** An L: its bounding box holds a corner that its land does not. */
const bent: Boundary = {
  ...square('bent', 106.1, 21.1),
  geometry: {
    type: 'MultiPolygon',
    coordinates: [
      [
        [
          [106.1, 21.1],
          [106.12, 21.1],
          [106.12, 21.11],
          [106.11, 21.11],
          [106.11, 21.12],
          [106.1, 21.12],
          [106.1, 21.1],
        ],
      ],
    ],
  },
};
const boundaries = [square('west', 106.04, 21.1), square('east', 106.06, 21.1), bent];

test.each([
  ['inside one ward', { lat: 21.11, lng: 106.05 }, ['west']],
  ['on the border of two wards', { lat: 21.11, lng: 106.06 }, ['west', 'east']],
  ['outside every ward', { lat: 21.2, lng: 106.05 }, []],
  ['inside the bent ward', { lat: 21.105, lng: 106.115 }, ['bent']],
  ['in the corner the bent ward leaves out', { lat: 21.115, lng: 106.115 }, []],
])('a point %s', (_where, point, expected) => {
  expect(unitsAt(boundaries, point)).toEqual(expected);
});

test('without boundaries no point lies in a ward', () => {
  expect(unitsAt([], { lat: 21.11, lng: 106.05 })).toEqual([]);
});
