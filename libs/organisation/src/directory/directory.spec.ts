import { NoUnitOnDayError, ReferenceDataError, UnknownUnitError } from '../organisation.errors';
import { Directory } from './directory';
import type { Succession, Unit, UnitKind } from './unit';

const CITY_ENDS = '2025-07-01';

function unit(
  id: string,
  kind: UnitKind,
  parentId: string | null,
  validFrom: string,
  validTo: string | null,
  name = id,
  code: string | null = null,
): Unit {
  return { id, kind, name, code, parentId, validFrom, validTo };
}

/** A ward with its two committees. */
function ward(id: string, name: string, code: string, parentId: string, from: string, to: string | null): Unit[] {
  return [
    unit(id, 'ward', parentId, from, to, name, code),
    unit(`${id}-uba`, 'peoples_committee', id, from, to),
    unit(`${id}-party`, 'party_committee', id, from, to),
  ];
}

function succession(fromUnit: string, toUnit: string, onDate: string): Succession[] {
  return ['', '-uba', '-party'].map((body) => ({ fromUnit: fromUnit + body, toUnit: toUnit + body, onDate }));
}

/** Ninh Xá gave its code 09184 to Tiền Ninh Vệ; Suối Hoa gave its code 09187 to the larger Kinh Bắc. */
const directory = new Directory({
  units: [
    unit('old-province', 'province', null, '1997-01-01', CITY_ENDS),
    unit('province', 'province', null, CITY_ENDS, null),
    unit('tinh-uy', 'party_committee', 'province', CITY_ENDS, null),
    unit('ban-dan-van', 'party_body', 'tinh-uy', CITY_ENDS, null),
    unit('ubnd-province', 'peoples_committee', 'province', CITY_ENDS, null),
    unit('desk-province', 'reception_desk', 'ubnd-province', CITY_ENDS, null),
    unit('city', 'city', 'old-province', '2006-01-26', CITY_ENDS),
    unit('thanh-uy', 'party_committee', 'city', '2006-01-26', CITY_ENDS),
    unit('ubnd-city', 'peoples_committee', 'city', '2006-01-26', CITY_ENDS),
    unit('desk-city', 'reception_desk', 'ubnd-city', '2014-07-01', CITY_ENDS),
    ...ward('ninh-xa', 'Ninh Xá', '09184', 'city', '2023-01-01', '2025-01-01'),
    ...ward('tien-an', 'Tiền An', '09178', 'city', '2023-01-01', '2025-01-01'),
    ...ward('tien-ninh-ve', 'Tiền Ninh Vệ', '09184', 'city', '2025-01-01', CITY_ENDS),
    ...ward('suoi-hoa', 'Suối Hoa', '09187', 'city', '2023-01-01', CITY_ENDS),
    ...ward('kinh-bac-2023', 'Kinh Bắc', '09172', 'city', '2023-01-01', CITY_ENDS),
    ...ward('kinh-bac', 'Kinh Bắc', '09187', 'province', CITY_ENDS, null),
    ...ward('nam-son', 'Nam Sơn', '09286', 'province', CITY_ENDS, null),
  ],
  successions: [
    ...succession('ninh-xa', 'tien-ninh-ve', '2025-01-01'),
    ...succession('tien-an', 'tien-ninh-ve', '2025-01-01'),
    ...succession('tien-ninh-ve', 'kinh-bac', CITY_ENDS),
    ...succession('suoi-hoa', 'kinh-bac', CITY_ENDS),
    ...succession('kinh-bac-2023', 'kinh-bac', CITY_ENDS),
    { fromUnit: 'thanh-uy', toUnit: 'tinh-uy', onDate: CITY_ENDS },
  ],
});

const ids = (units: readonly { id: string }[]) => units.map(({ id }) => id);

describe('which ward does the work of an older one', () => {
  test.each([
    ['2024-12-31', 'ninh-xa'],
    ['2025-01-01', 'tien-ninh-ve'],
    ['2025-06-30', 'tien-ninh-ve'],
    ['2025-07-01', 'kinh-bac'],
    ['2026-11-24', 'kinh-bac'],
  ])('on %s the work of Ninh Xá is done by %s', (day, expected) => {
    expect(directory.successorOn('ninh-xa', day).id).toBe(expected);
    expect(directory.peoplesCommitteeOf('ninh-xa', day).id).toBe(`${expected}-uba`);
    expect(directory.partyCommitteeOf('ninh-xa', day).id).toBe(`${expected}-party`);
    expect(directory.successorOn('ninh-xa-uba', day).id).toBe(`${expected}-uba`);
  });

  test('a ward does no work before it exists', () => {
    expect(() => directory.successorOn('kinh-bac', '2025-06-30')).toThrow(NoUnitOnDayError);
  });

  test('one name or code may mean two wards: only the id tells them apart', () => {
    expect(directory.unit('suoi-hoa').code).toBe(directory.unit('kinh-bac').code);
    expect(directory.unit('kinh-bac-2023').name).toBe(directory.unit('kinh-bac').name);
    expect(() => directory.unit('09187')).toThrow(UnknownUnitError);
    expect(() => directory.unit('Kinh Bắc')).toThrow(UnknownUnitError);
  });

  test('a ward is known by every name and code of those it took over from, through any number of mergers', () => {
    expect(ids(directory.predecessorsOf('kinh-bac'))).toEqual([
      'tien-ninh-ve',
      'suoi-hoa',
      'kinh-bac-2023',
      'ninh-xa',
      'tien-an',
    ]);
    expect(directory.namesOf('kinh-bac')[0]).toEqual({ unitId: 'kinh-bac', name: 'Kinh Bắc', code: '09187' });
    expect(directory.namesOf('kinh-bac')).toContainEqual({ unitId: 'ninh-xa', name: 'Ninh Xá', code: '09184' });
    expect(directory.namesOf('nam-son')).toHaveLength(1);
  });
});

describe('the units of a day', () => {
  test('a unit begins on its first day and is gone on the day it ends', () => {
    expect(ids(directory.unitsOn('2025-06-30', 'ward'))).toEqual(['tien-ninh-ve', 'suoi-hoa', 'kinh-bac-2023']);
    expect(ids(directory.unitsOn('2025-07-01', 'ward'))).toEqual(['kinh-bac', 'nam-son']);
    expect(ids(directory.unitsOn('2000-01-01'))).toEqual(['old-province']);
  });

  test('a committee belongs to its ward; what stands above the wards belongs to none', () => {
    expect(directory.wardOf('ninh-xa-uba')?.id).toBe('ninh-xa');
    expect(directory.wardOf('kinh-bac-party')?.id).toBe('kinh-bac');
    expect(directory.wardOf('kinh-bac')?.id).toBe('kinh-bac');
    expect(directory.wardOf('desk-city')).toBeNull();
  });
});

describe('who stands above the wards', () => {
  test('the city’s bodies until 30 June 2025, the province’s from 1 July 2025', () => {
    const above = (day: string) =>
      ids([
        directory.superiorPartyCommitteeOn(day),
        directory.superiorPeoplesCommitteeOn(day),
        directory.receptionDeskOn(day),
      ]);
    expect(above('2025-06-30')).toEqual(['thanh-uy', 'ubnd-city', 'desk-city']);
    expect(above('2025-07-01')).toEqual(['tinh-uy', 'ubnd-province', 'desk-province']);
  });

  test('a day without such a body says so', () => {
    expect(() => directory.superiorPartyCommitteeOn('2000-01-01')).toThrow(NoUnitOnDayError);
    expect(() => directory.receptionDeskOn('2010-01-01')).toThrow(NoUnitOnDayError);
    expect(() => directory.superiorPeoplesCommitteeOn('1990-01-01')).toThrow(NoUnitOnDayError);
  });

  test.each([
    ['a ward’s people’s committee', 'kinh-bac-uba', 'its own Party committee', 'kinh-bac-party', true],
    ['a ward’s people’s committee', 'kinh-bac-uba', 'Tỉnh ủy', 'tinh-uy', true],
    ['a ward’s people’s committee', 'kinh-bac-uba', 'UBND tỉnh', 'ubnd-province', true],
    ['a ward’s Party committee', 'kinh-bac-party', 'Tỉnh ủy', 'tinh-uy', true],
    ['a Party body', 'ban-dan-van', 'Tỉnh ủy', 'tinh-uy', true],
    ['the reception desk', 'desk-province', 'UBND tỉnh', 'ubnd-province', true],
    ['UBND tỉnh', 'ubnd-province', 'Tỉnh ủy', 'tinh-uy', true],
    ['a committee of an ended ward, read through its successor,', 'ninh-xa-uba', 'Tỉnh ủy', 'tinh-uy', true],
    ['a ward’s Party committee', 'kinh-bac-party', 'a state body', 'ubnd-province', false],
    ['a ward’s people’s committee', 'kinh-bac-uba', 'another ward’s Party committee', 'nam-son-party', false],
    ['a ward’s people’s committee', 'kinh-bac-uba', 'the reception desk', 'desk-province', false],
    ['a ward’s people’s committee', 'kinh-bac-uba', 'a committee that has ended', 'thanh-uy', false],
    ['Tỉnh ủy', 'tinh-uy', 'a ward', 'kinh-bac-party', false],
    ['Tỉnh ủy', 'tinh-uy', 'itself', 'tinh-uy', false],
  ])('in 2026 %s (%s) against %s (%s): %s', (_unit, unitId, _above, aboveId, expected) => {
    expect(directory.isBelow(unitId, aboveId, '2026-01-15')).toBe(expected);
  });

  test('before 1 July 2025 the wards stood below Thành ủy', () => {
    expect(directory.isBelow('suoi-hoa-uba', 'thanh-uy', '2025-06-30')).toBe(true);
    expect(directory.isBelow('suoi-hoa-uba', 'tinh-uy', '2025-06-30')).toBe(false);
  });
});

describe('rows that contradict each other are refused', () => {
  const [from, to] = [unit('a', 'ward', null, '2023-01-01', '2025-01-01'), unit('b', 'ward', null, '2025-01-01', null)];

  test('a succession on a day when the one does not end or the other does not exist', () => {
    const succeeding = (onDate: string) => () =>
      new Directory({ units: [from, to], successions: [{ fromUnit: 'a', toUnit: 'b', onDate }] });
    expect(succeeding('2024-12-31')).toThrow(ReferenceDataError);
    expect(succeeding('2025-01-02')).toThrow(ReferenceDataError);
    expect(succeeding('2025-01-01')).not.toThrow();
  });

  test('a succession or a parent that names nobody', () => {
    expect(
      () => new Directory({ units: [to], successions: [{ fromUnit: 'a', toUnit: 'b', onDate: '2025-01-01' }] }),
    ).toThrow(UnknownUnitError);
    expect(() => new Directory({ units: [{ ...to, parentId: 'nobody' }], successions: [] })).toThrow(UnknownUnitError);
  });
});
