import { findRule, inForceOn } from './index';
import { RIGHTS } from './rights';
import type { CaseKind } from './vocabulary';

const rightOf = (kind: CaseKind, when: 'overdue' | 'decided') =>
  RIGHTS.filter((one) => one.kinds.includes(kind) && one.when === when).map(({ right }) => right);

test.each<[CaseKind, 'overdue' | 'decided', string[]]>([
  ['khieu_nai', 'overdue', ['second_complaint_or_court']],
  ['khieu_nai', 'decided', ['second_complaint_or_court']],
  ['khieu_nai_lan_hai', 'overdue', ['court']],
  ['khieu_nai_lan_hai', 'decided', ['court']],
  ['khieu_nai_ky_luat', 'decided', ['second_disciplinary_complaint']],
  ['to_cao', 'overdue', ['further_denunciation']],
  ['to_cao', 'decided', ['further_denunciation']],
  ['to_cao_tiep', 'overdue', ['further_denunciation']],
  ['to_cao_tiep', 'decided', []],
  ['phan_anh', 'overdue', []],
])('a citizen whose %s is %s: %j', (kind, when, rights) => {
  expect(rightOf(kind, when)).toEqual(rights);
});

test('the time to use a right is a rule in force, before and after 1 July 2026', () => {
  const limits = Object.fromEntries(RIGHTS.map(({ right, filing }) => [right, filing]));
  expect(limits).toEqual({
    second_complaint_or_court: ['KN-FILE2', 'KN-FILE2-2026'],
    court: [],
    second_disciplinary_complaint: ['KN-STAFF-FILE2'],
    further_denunciation: [],
  });
  for (const day of ['2026-06-30', '2026-07-01'])
    for (const filing of Object.values(limits).filter((ids) => ids.length > 0))
      expect(filing.filter((id) => inForceOn(findRule(id)?.versions ?? [], day))).toHaveLength(1);
});

test('every right is about what should have been resolved, and names its law', () => {
  for (const { duty, basis } of RIGHTS) expect([duty, basis]).toEqual(['resolve', expect.stringMatching(/^Luật /)]);
});
