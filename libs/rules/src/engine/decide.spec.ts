import { CASE_KINDS } from '../vocabulary';
import { availableSteps, decide, queueState, type Standing, stateAfter } from './decide';
import { type CaseFacts, row, type Workflow } from './workflow';

const PLACE = row({ step: 'place', from: ['triage'], to: 'stay', by: ['superior_head'], basis: 'test' });
const RETURN = row({ step: 'place', from: ['at_desk'], to: 'queue', by: ['reception_officer'], basis: 'test' });
const ANSWER = row({
  step: 'answer',
  from: ['triage'],
  to: 'answered',
  by: ['ward_officer'],
  needs: ['text', 'score'],
  takes: ['means', 'criteria'],
  choices: { means: ['noticeboard', 'portal'], criteria: ['many_people', 'several_bodies'] },
  basis: 'test',
});
const URGE = row({
  step: 'urge',
  from: ['triage'],
  to: 'stay',
  by: ['superior_head', 'party_officer'],
  fromAbove: true,
  basis: 'test',
});
const TABLE: Workflow = {
  id: 'feedback',
  opensIn: 'triage',
  ends: ['answered'],
  steps: [PLACE, RETURN, ANSWER, URGE],
};

const OFFICER: Standing = { role: 'ward_officer', relation: 'own_unit' };
const DESK: Standing = { role: 'reception_officer', relation: 'own_unit' };
const HEAD: Standing = { role: 'superior_head', relation: 'own_unit' };
const inTriage: CaseFacts = { kind: 'phan_anh', state: 'triage', audience: 'unit', signed: true };
const given = { text: 'Đã sửa xong.', score: 5 };

describe('who may take a step', () => {
  test('a step with two rows asks the row of the present state', () => {
    expect(decide(TABLE, inTriage, 'place', [DESK], {})).toMatchObject({ code: 'not_for_this_role' });
    expect(decide(TABLE, inTriage, 'place', [HEAD], {})).toEqual({ allowed: true, row: PLACE, role: 'superior_head' });
  });

  test('whoever has two posts acts in the one that may', () => {
    expect(decide(TABLE, inTriage, 'answer', [DESK, OFFICER], given)).toMatchObject({ role: 'ward_officer' });
  });

  test('nobody may do anything', () => {
    expect(decide(TABLE, inTriage, 'answer', [], given)).toMatchObject({ code: 'not_for_this_role' });
  });

  test('a step the table does not know is said to be unknown, whoever asks', () => {
    expect(decide(TABLE, inTriage, 'rate', [OFFICER], {})).toEqual({
      allowed: false,
      code: 'step_unknown',
      fields: [],
    });
  });

  test('an actor who may never take a step does not learn in which state the case is', () => {
    const answered: CaseFacts = { ...inTriage, state: 'answered' };
    expect(decide(TABLE, answered, 'answer', [DESK], given)).toMatchObject({ code: 'not_for_this_role' });
    expect(decide(TABLE, answered, 'answer', [OFFICER], given)).toMatchObject({ code: 'not_in_this_state' });
  });

  test('urging is for those to whom the case has climbed, and not for those in whose unit it lies', () => {
    const above: Standing = { role: 'superior_head', relation: 'escalated' };
    expect(decide(TABLE, inTriage, 'urge', [above], {})).toMatchObject({ allowed: true });
    expect(decide(TABLE, inTriage, 'urge', [HEAD], {})).toMatchObject({ code: 'not_for_this_role' });
    expect(decide(TABLE, inTriage, 'place', [above], {})).toMatchObject({ code: 'not_for_this_role' });
  });
});

describe('what a step is given', () => {
  test('every field that is missing is named', () => {
    expect(decide(TABLE, inTriage, 'answer', [OFFICER], {})).toEqual({
      allowed: false,
      code: 'field_missing',
      fields: ['text', 'score'],
    });
    expect(decide(TABLE, inTriage, 'answer', [OFFICER], { text: '' })).toMatchObject({ fields: ['score'] });
  });

  test('a code of the list is taken, one or several', () => {
    const chosen = { ...given, means: 'portal', criteria: ['many_people', 'several_bodies'] };
    expect(decide(TABLE, inTriage, 'answer', [OFFICER], chosen)).toMatchObject({ allowed: true });
  });

  test('a code that is not on the list is refused by the name of its field', () => {
    const chosen = { ...given, means: 'drum', criteria: ['many_people'] };
    expect(decide(TABLE, inTriage, 'answer', [OFFICER], chosen)).toEqual({
      allowed: false,
      code: 'not_a_choice',
      fields: ['means'],
    });
  });

  test('one strange code among good ones is enough', () => {
    const chosen = { ...given, criteria: ['many_people', 'bad_weather'] };
    expect(decide(TABLE, inTriage, 'answer', [OFFICER], chosen)).toMatchObject({
      code: 'not_a_choice',
      fields: ['criteria'],
    });
  });
});

test('the buttons are the steps of this state for these posts, and no others', () => {
  expect(availableSteps(TABLE, inTriage, [HEAD, OFFICER])).toEqual([PLACE, ANSWER]);
  expect(availableSteps(TABLE, { ...inTriage, state: 'at_desk' }, [HEAD, OFFICER])).toEqual([]);
  expect(availableSteps(TABLE, inTriage, [])).toEqual([]);
});

describe('the state after a step', () => {
  test('staying leaves it, moving changes it', () => {
    expect(stateAfter(PLACE, { ...inTriage, state: 'triage' })).toBe('triage');
    expect(stateAfter(PLACE, { ...inTriage, state: 'at_desk' })).toBe('at_desk');
    expect(stateAfter(ANSWER, inTriage)).toBe('answered');
  });

  test('into the queue, an unsigned khiếu nại or tố cáo waits for its signature first', () => {
    expect(stateAfter(RETURN, { kind: 'khieu_nai', state: 'at_desk', signed: false })).toBe('awaiting_signature');
    expect(stateAfter(RETURN, { kind: 'khieu_nai', state: 'at_desk', signed: true })).toBe('triage');
    expect(stateAfter(RETURN, { kind: 'phan_anh', state: 'at_desk', signed: false })).toBe('triage');
  });

  test('five kinds wait for a signature, and no other', () => {
    const waiting = CASE_KINDS.filter((kind) => queueState({ kind, signed: false }) === 'awaiting_signature');
    expect(waiting).toEqual(['khieu_nai', 'to_cao', 'khieu_nai_lan_hai', 'khieu_nai_ky_luat', 'to_cao_tiep']);
    for (const kind of CASE_KINDS) expect(queueState({ kind, signed: true })).toBe('triage');
  });
});
