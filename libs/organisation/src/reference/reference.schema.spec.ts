import { calendarFile, gazetteerFile, unitsFile } from './reference.schema';

const messagesOf = (result: { error?: { issues: { message: string }[] } }) =>
  result.error?.issues.map((issue) => issue.message) ?? [];

const unit = { id: 'a', kind: 'ward', name: 'A', code: null, parentId: null, validFrom: '2023-01-01', validTo: null };
const readUnits = (units: object[], successions: object[] = []) =>
  messagesOf(unitsFile.safeParse({ note: 'n', units, successions }));

test('units: each id once, each period forwards, at most one successor', () => {
  expect(readUnits([unit])).toEqual([]);
  expect(readUnits([unit, unit])).toEqual(['two units have one id']);
  expect(readUnits([{ ...unit, validTo: '2023-01-01' }])).toEqual(['a unit ends before it begins']);
  const succession = { fromUnit: 'a', toUnit: 'b', onDate: '2025-07-01' };
  expect(readUnits([unit], [succession, { ...succession, toUnit: 'c' }])).toEqual(['a unit has two successors']);
  expect(readUnits([{ ...unit, validFrom: '2023-02-30' }])).toHaveLength(1);
});

const holiday = { date: '2026-01-02', kind: 'off', reason: 'hoán đổi', evidence: 'S', source: 'CV 12729/VPCP-KGVX' };
const year = { year: 2026, document: null, issuedOn: null, source: 'a page', evidence: 'S' };
const readDays = (...days: object[]) => messagesOf(calendarFile.safeParse({ note: 'n', years: [year], days }));

test('calendar: each day once, in a listed year, and different from what its weekday says', () => {
  expect(readDays(holiday, { ...holiday, date: '2026-01-10', kind: 'worked' })).toEqual([]);
  expect(readDays(holiday, holiday)).toEqual(['a day is listed twice']);
  expect(readDays({ ...holiday, date: '2025-05-02' })).toEqual(['a day lies in a year that is not listed']);
  expect(readDays({ ...holiday, date: '2026-01-10' })).toEqual(['the day is what its weekday already says']);
  expect(readDays({ ...holiday, kind: 'worked' })).toEqual(['the day is what its weekday already says']);
});

const place = {
  id: 'bo-son',
  name: 'Bồ Sơn',
  kind: 'neighbourhood',
  aliases: ['làng Bò'],
  wardIds: ['a'],
  evidence: 'source',
  source: 'a page',
  confidence: 'high',
  trap: null,
};
const readPlaces = (...places: object[]) => messagesOf(gazetteerFile.safeParse({ note: 'n', places }));

test('gazetteer: each id once, and a source for what was read somewhere', () => {
  expect(readPlaces(place, { ...place, id: 'x', evidence: 'memory', source: null })).toEqual([]);
  expect(readPlaces(place, place)).toEqual(['two places have one id']);
  expect(readPlaces({ ...place, source: null })).toEqual(['a place has no source']);
  expect(readPlaces({ ...place, wards: [] })).toHaveLength(1);
});
