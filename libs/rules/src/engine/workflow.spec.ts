import { decide, row, type Standing, stateAfter, type Workflow } from './workflow';

const TABLE: Workflow = {
  id: 'feedback',
  opensIn: 'triage',
  ends: ['answered'],
  steps: [
    row({ step: 'place', from: ['triage'], to: 'stay', by: ['superior_head'], basis: 'test' }),
    row({ step: 'place', from: ['at_desk'], to: 'triage', by: ['reception_officer'], basis: 'test' }),
    row({ step: 'answer', from: ['triage'], to: 'answered', by: ['ward_officer'], needs: ['text'], basis: 'test' }),
  ],
};
const OFFICER: Standing = { role: 'ward_officer', relation: 'own_unit' };
const DESK: Standing = { role: 'reception_officer', relation: 'own_unit' };
const HEAD: Standing = { role: 'superior_head', relation: 'own_unit' };
const inTriage = { kind: 'phan_anh', state: 'triage', audience: 'unit' } as const;
const given = new Set(['text'] as const);

test('a row says nothing that it was not told', () => {
  expect(TABLE.steps[0]).toMatchObject({ needs: [], guards: [], starts: [], stops: [], moves: false, public: true });
});

test('a step with two rows asks the row of the present state', () => {
  expect(decide(TABLE, inTriage, 'place', [DESK], given)).toMatchObject({ code: 'not_for_this_role' });
  expect(decide(TABLE, inTriage, 'place', [HEAD], given)).toMatchObject({ allowed: true, role: 'superior_head' });
});

test('whoever has two posts acts in the one that may', () => {
  expect(decide(TABLE, inTriage, 'answer', [DESK, OFFICER], given)).toMatchObject({ role: 'ward_officer' });
});

test('nobody may do anything', () => {
  expect(decide(TABLE, inTriage, 'answer', [], given)).toMatchObject({ code: 'not_for_this_role' });
});

test('an actor who may never take a step does not learn in which state the case is', () => {
  const answered = { ...inTriage, state: 'answered' } as const;
  expect(decide(TABLE, answered, 'answer', [DESK], given)).toMatchObject({ code: 'not_for_this_role' });
  expect(decide(TABLE, answered, 'answer', [OFFICER], given)).toMatchObject({ code: 'not_in_this_state' });
});

test('a step that stays leaves the state, another moves it', () => {
  const [stays, moves] = TABLE.steps;
  if (!stays || !moves) throw new Error('the table has three rows');
  expect([stateAfter(stays, 'triage'), stateAfter(moves, 'at_desk')]).toEqual(['triage', 'triage']);
  expect(stateAfter(stays, 'at_desk')).toBe('at_desk');
});
