import { DENUNCIATION_KINDS, DUTIES } from '../vocabulary';
import { DEADLINE_RULES } from './all-rules';
import { findRule } from './lookup';
import type { DeadlineVersion } from './rule';

const versionOf = (id: string): DeadlineVersion => {
  const [version, ...more] = findRule(id)?.versions ?? [];
  if (!version || more.length > 0) throw new Error(`${id} has not exactly one version`);
  return version;
};
const written = (id: string) => `${versionOf(id).limit} ${versionOf(id).unit}`;
const ids = (pick: (version: DeadlineVersion) => boolean) =>
  DEADLINE_RULES.filter(({ versions }) => versions.some(pick))
    .map(({ id }) => id)
    .sort();

test('76 rows of the law, a promise about signing and one about protection, each id once', () => {
  expect(new Set(DEADLINE_RULES.map(({ id }) => id)).size).toBe(78);
  expect(DEADLINE_RULES).toHaveLength(78);
});

describe('what a citizen is told', () => {
  test.each([
    ['a complaint may be filed within', 'KN-TIME-LIMIT', '90 calendar'],
    ['it is accepted, from 1 July 2026, within', 'KN-ACCEPT-ND155', '7 working'],
    ['the second one too', 'KN-ACCEPT2-ND155', '7 working'],
    ['and the one of discipline', 'KN-STAFF-ACCEPT-2026', '7 working'],
    ['it is resolved within', 'KN-RES1', '30 calendar'],
    ['when complex', 'KN-RES1-CX', '45 calendar'],
    ['when remote', 'KN-RES1-RM', '45 calendar'],
    ['when both', 'KN-RES1-RMCX', '60 calendar'],
    ['the second time', 'KN-RES2', '45 calendar'],
    ['the second time, complex', 'KN-RES2-CX', '60 calendar'],
    ['the second time, remote', 'KN-RES2-RM', '60 calendar'],
    ['the second time, both', 'KN-RES2-RMCX', '70 calendar'],
    ['of discipline', 'KN-STAFF', '30 calendar'],
    ['of discipline, complex', 'KN-STAFF-CX', '45 calendar'],
    ['the decision is sent within', 'KN-SEND1', '3 working'],
    ['of the second time by law', 'KN-SEND2', '7 calendar'],
    ['of the second time by decree', 'KN-SEND2-ND124', '7 working'],
    ['whoever does not agree goes on within', 'KN-FILE2-2026', '30 calendar'],
    ['or, far away', 'KN-FILE2-RM-2026', '45 calendar'],
    ['a denunciation is looked at within', 'TC-INTAKE', '7 working'],
    ['in several places, in all', 'TC-INTAKE-EXT', '10 working'],
    ['and resolved within', 'TC-RES', '30 calendar'],
    ['a further one is reviewed within', 'TC-FURTHER', '20 calendar'],
    ['every letter is answered within', 'ALL-RECEPTION-ANSWER', '10 working'],
    ['untouched it is a breach of discipline after', 'ALL-XLD-DISCIPLINE', '45 calendar'],
    ['this office promises an answer within', 'SVC-ANSWER', '15 working'],
    ['and to assign it within', 'SVC-TRIAGE', '2 working'],
    ['and to decide on protection within', 'SVC-PROTECTION', '1 working'],
  ])('%s: %s, %s', (_, id, limit) => {
    expect(written(id)).toBe(limit);
  });
});

test('complex and remote have rows of their own; nothing else but several places to verify has', () => {
  const families = DEADLINE_RULES.filter(({ circumstances }) => circumstances.length > 0);
  expect(Object.fromEntries(families.map(({ id, family, circumstances }) => [id, [family, ...circumstances]]))).toEqual(
    {
      'KN-FILE2-RM': ['KN-FILE2', 'remote'],
      'KN-FILE2-RM-2026': ['KN-FILE2-2026', 'remote'],
      'KN-RES1-CX': ['KN-RES1', 'complex'],
      'KN-RES1-RM': ['KN-RES1', 'remote'],
      'KN-RES1-RMCX': ['KN-RES1', 'complex', 'remote'],
      'KN-RES2-CX': ['KN-RES2', 'complex'],
      'KN-RES2-RM': ['KN-RES2', 'remote'],
      'KN-RES2-RMCX': ['KN-RES2', 'complex', 'remote'],
      'KN-EFFECT-RM': ['KN-EFFECT', 'remote'],
      'KN-STAFF-CX': ['KN-STAFF', 'complex'],
      'TC-INTAKE-EXT': ['TC-INTAKE', 'several_places'],
    },
  );
});

describe('1 July 2026', () => {
  test('begins these', () => {
    expect(ids(({ inForce }) => inForce.from === '2026-07-01')).toEqual([
      'ALL-REFUSE-NOTICE',
      'ALL-XLD-DISCIPLINE',
      'KN-ACCEPT-ND155',
      'KN-ACCEPT2-ND155',
      'KN-DIALOGUE-NOTICE',
      'KN-FILE2-2026',
      'KN-FILE2-RM-2026',
      'KN-STAFF-ACCEPT-2026',
      'KN-SUSPEND-SEND',
      'TCD-ONLINE-NOTICE',
      'TCD-ONLINE-TEST',
    ]);
  });

  test('ends these, on the day before it; nothing else has ended', () => {
    expect(ids(({ inForce }) => inForce.to === '2026-06-30')).toEqual([
      'KN-ACCEPT-LAW',
      'KN-ACCEPT-ND124',
      'KN-ACCEPT2-LAW',
      'KN-ACCEPT2-ND124',
      'KN-FILE2',
      'KN-FILE2-RM',
      'KN-STAFF-ACCEPT',
    ]);
    expect(ids(({ inForce }) => inForce.to !== null)).toHaveLength(7);
  });
});

describe('how a period binds', () => {
  const measured = (measure: string) =>
    DEADLINE_RULES.filter((rule) => rule.measure === measure)
      .map(({ id }) => id)
      .sort();

  test('seven are counted backwards from their event', () => {
    expect(measured('at_least_before')).toEqual([
      'DT-COMMUNE-NOTICE',
      'DT-COMMUNITY-NOTICE',
      'KN-DIALOGUE-NOTICE',
      'KN-PUBLISH-MEETING',
      'TCD-ONLINE-NOTICE',
      'TCD-ONLINE-TEST',
      'TCD-SCHEDULE',
    ]);
  });

  test('three must last, two come about by themselves', () => {
    expect(measured('at_least')).toEqual(['ALL-INELIGIBLE-KEEP', 'KN-PUBLISH-POST', 'TC-PUBLISH']);
    expect(measured('after')).toEqual(['KN-EFFECT', 'KN-EFFECT-RM']);
  });

  test('only reports, whose day of the month is named, do not roll', () => {
    expect(ids(({ rolls }) => !rolls)).toEqual(['REP-COMMUNE', 'REP-PROVINCE']);
  });
});

describe('what a limit is worth', () => {
  test('four only warn', () => {
    expect(ids(({ effect }) => effect === 'target')).toEqual([
      'ALL-XLD',
      'SVC-PROTECTION',
      'SVC-SIGNATURE',
      'SVC-TRIAGE',
    ]);
  });

  test('four are promises of the office, one is from memory, seven are second-hand', () => {
    expect(ids(({ evidence }) => evidence === 'service-promise')).toEqual([
      'SVC-ANSWER',
      'SVC-PROTECTION',
      'SVC-SIGNATURE',
      'SVC-TRIAGE',
    ]);
    expect(ids(({ evidence }) => evidence === 'memory')).toEqual(['DP-BREACH']);
    expect(ids(({ evidence }) => evidence === 'secondary')).toEqual([
      'ALL-INELIGIBLE-KEEP',
      'ALL-XLD',
      'DP-REQUEST',
      'DT-COMMUNE-NOTICE',
      'DT-COMMUNE-RESULT',
      'NDB-UPDATE',
      'PA-PARTY-NOTICE',
    ]);
  });

  test('every row names its law and its event', () => {
    for (const { id, startsAt, versions } of DEADLINE_RULES)
      expect([id, startsAt.trim() !== '', versions.every(({ basis }) => basis.trim() !== '')]).toEqual([
        id,
        true,
        true,
      ]);
  });
});

describe('standing still and lengthening', () => {
  test('what is resolved stands still while it is suspended; an answer while the citizen is asked; nothing else', () => {
    expect(ids(({ pausesIn }) => pausesIn.includes('suspended'))).toEqual([
      'KN-RES1',
      'KN-RES1-CX',
      'KN-RES1-RM',
      'KN-RES1-RMCX',
      'KN-RES2',
      'KN-RES2-CX',
      'KN-RES2-RM',
      'KN-RES2-RMCX',
      'KN-STAFF',
      'KN-STAFF-CX',
      'TC-RES',
      'TC-RES-EXT1',
      'TC-RES-EXT2',
    ]);
    expect(ids(({ pausesIn }) => pausesIn.includes('awaiting_citizen'))).toEqual(['SVC-ANSWER']);
    expect(ids(({ pausesIn }) => pausesIn.length > 0)).toHaveLength(14);
  });

  test('a denunciation is lengthened by 30 days, and by 30 more for two criteria; an answer by 15, once', () => {
    expect(ids(({ extensions }) => extensions.length > 0)).toEqual(['SVC-ANSWER', 'TC-RES']);
    expect(versionOf('TC-RES').extensions.map(({ upTo, criteria }) => [upTo, criteria])).toEqual([
      [30, 1],
      [30, 2],
    ]);
    expect(versionOf('SVC-ANSWER').extensions.map(({ upTo, criteria }) => [upTo, criteria])).toEqual([[15, 0]]);
  });
});

describe('which cases a rule binds', () => {
  test('a rule without a duty binds no case, one with a duty at least one kind', () => {
    for (const { id, duty, kinds } of DEADLINE_RULES) expect([id, kinds.length > 0]).toEqual([id, duty !== null]);
  });

  test('every duty is limited by at least one rule', () => {
    expect(DUTIES.filter((duty) => !DEADLINE_RULES.some((rule) => rule.duty === duty))).toEqual([]);
  });

  test('the published procedure of processing letters does not reach denunciations (domain.md 2)', () => {
    expect(findRule('ALL-XLD')?.kinds.filter((kind) => DENUNCIATION_KINDS.some((one) => one === kind))).toEqual([]);
    expect(findRule('ALL-XLD')?.kinds).toHaveLength(8);
  });
});

test('a rule warns three days ahead, a short one later, the shortest not at all', () => {
  const warned = (id: string) => versionOf(id).warnsAt;
  expect(['KN-TIME-LIMIT', 'SVC-ANSWER', 'TC-INTAKE', 'KN-SEND1', 'SVC-TRIAGE'].map(warned)).toEqual([3, 3, 2, 1, 0]);
});
