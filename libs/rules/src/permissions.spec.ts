import {
  ABILITIES,
  ENDS_WITH_UNIT,
  hasAbility,
  mayAct,
  mayRead,
  mayWorkWith,
  REACH,
  type Relation,
  STOOD_IN_FOR,
} from './permissions';
import { ROLES, type Role } from './vocabulary';

const OFFICE: readonly Role[] = ['reception_officer', 'ward_officer', 'ward_leader', 'superior_head'];
const HEADS: readonly Role[] = ['ward_leader', 'superior_head'];
const COMMITTEES: readonly Role[] = ['party_officer', 'committee_leader'];
const readers = (relation: Relation, audience: 'unit' | 'head') =>
  ROLES.filter((role) => mayRead(role, relation, audience));

describe('reading a case', () => {
  test.each([
    ['an ordinary case is read by those in whose unit it lies', 'own_unit', 'unit', OFFICE],
    ['a case for the head alone is read by the head of its unit', 'own_unit', 'head', HEADS],
    ['and by the handlers whom that head names', 'named_handler', 'head', OFFICE],
    [
      'what climbed is read by the superior head and the committees',
      'escalated',
      'unit',
      ['superior_head', ...COMMITTEES],
    ],
    ['but what is for a head alone by the superior head alone', 'escalated', 'head', ['superior_head']],
    ['a submitter reads their own case, whoever it is for', 'submitter', 'head', ['citizen']],
    ['the service reads what it works on', 'service', 'head', ['system']],
  ] as const)('%s', (_, relation, audience, roles) => {
    expect(readers(relation, audience)).toEqual(roles);
  });
});

test('whoever may act may also read, in the same relation', () => {
  for (const role of ROLES) {
    for (const relation of ['submitter', 'own_unit', 'named_handler', 'escalated', 'service'] as const) {
      for (const audience of ['unit', 'head'] as const) {
        const acts = mayAct(role, relation, audience);
        expect([role, relation, audience, acts && !mayRead(role, relation, audience)]).toEqual([
          role,
          relation,
          audience,
          false,
        ]);
      }
    }
  }
});

test('letters, files and senders are for those who work with a case, not for whom it climbed to', () => {
  const worksWith = (relation: Relation) => ROLES.filter((role) => mayWorkWith(role, relation, 'unit'));
  expect(worksWith('own_unit')).toEqual(OFFICE);
  expect(worksWith('escalated')).toEqual([]);
  expect(ROLES.filter((role) => mayWorkWith(role, 'own_unit', 'head'))).toEqual(HEADS);
});

test.each(['custodian', 'auditor', 'administrator'] as const)('the %s reads no case in any relation', (role) => {
  for (const relation of ['submitter', 'own_unit', 'named_handler', 'escalated', 'service'] as const)
    expect(mayRead(role, relation, 'unit')).toBe(false);
});

describe('what is no step of a case', () => {
  test.each([
    ['queue.read', OFFICE],
    ['desk.hand_over', HEADS],
    ['substitutes.name', [...HEADS, 'administrator']],
    ['escalations.read', [...HEADS, ...COMMITTEES]],
    ['backlog.read', ['superior_head', ...COMMITTEES]],
    ['jobs.read', ['administrator']],
    ['jobs.retry', ['administrator']],
    ['calendar.read', [...OFFICE, ...COMMITTEES, 'custodian', 'auditor', 'administrator']],
    ['calendar.edit', ['administrator']],
    ['audit.read', ['auditor']],
    ['identities.keep', ['custodian']],
    ['vault.watch', ['administrator']],
  ] as const)('%s', (ability, roles) => {
    expect(ROLES.filter((role) => hasAbility(role, ability))).toEqual(roles);
  });

  test('every ability is spoken for here', () => {
    expect(Object.keys(ABILITIES)).toHaveLength(12);
  });
});

test('no post goes on in another unit that sees what is for its head alone', () => {
  expect(HEADS.filter((role) => !ENDS_WITH_UNIT.includes(role))).toEqual([]);
});

test('a colleague stands in for those who work with cases, and for nobody who watches over others', () => {
  const work = ROLES.filter((role) => role !== 'citizen' && role !== 'system' && REACH[role].reads.length > 0);
  expect(STOOD_IN_FOR).toEqual(work);
});
