import { DENUNCIATION_LADDER, ladderFor, ORDINARY_LADDER, type Rung, rungTargetOn } from './ladder';

const targetsOn = (day: string, ladder: readonly Rung[]) => ladder.map((rung) => rungTargetOn(rung, day));

describe('the ladder of an ordinary case', () => {
  test('goes from the ward to its Party committee and to the Thành ủy until 30 June 2025', () => {
    expect(targetsOn('2025-06-30', ORDINARY_LADDER)).toEqual(['owner', 'ward_party_committee', { unitId: 'thanh-uy' }]);
  });

  test('ends at the Tỉnh ủy from 1 July 2025', () => {
    expect(targetsOn('2025-07-01', ORDINARY_LADDER)).toEqual(['owner', 'ward_party_committee', { unitId: 'tinh-uy' }]);
  });

  test('climbs at once, after three working days, and after five more', () => {
    expect(ORDINARY_LADDER.map(({ rung, afterWorkingDays }) => [rung, afterWorkingDays])).toEqual([
      [1, 0],
      [2, 3],
      [3, 5],
    ]);
  });
});

test('a denunciation climbs to the superior people’s committee and to no Party body, ever', () => {
  for (const day of ['2023-01-01', '2025-06-30', '2025-07-01', '2030-01-01'])
    expect(targetsOn(day, DENUNCIATION_LADDER)).toEqual(['superior_peoples_committee']);
});

test('what climbs by itself does not claim the days of a further denunciation (LTC Đ.38)', () => {
  expect(DENUNCIATION_LADDER.filter(({ basis }) => /Luật Tố cáo|Đ\.38/.test(basis))).toEqual([]);
});

test('the audience chooses the ladder', () => {
  expect(ladderFor('unit')).toBe(ORDINARY_LADDER);
  expect(ladderFor('head')).toBe(DENUNCIATION_LADDER);
});

test('nothing climbed before there was a law of receiving citizens', () => {
  expect(targetsOn('2014-06-30', ORDINARY_LADDER)).toEqual([undefined, undefined, undefined]);
});
