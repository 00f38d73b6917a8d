import { EFFECTS, GUARDS } from '../vocabulary';
import { WORKFLOWS } from '../workflows';
import { faultsOf } from './check-tables';
import { row, type Workflow } from './workflow';

const NOBODY = { guards: new Set<string>(), effects: new Set<string>() };
const EVERYBODY = { guards: new Set<string>(GUARDS), effects: new Set<string>(EFFECTS) };

const accept = row({ step: 'accept', from: ['triage'], to: 'in_progress', by: ['ward_officer'], basis: 'test' });
const answer = row({ step: 'answer', from: ['in_progress'], to: 'answered', by: ['ward_officer'], basis: 'test' });
const table = (changed: Partial<Workflow>): Workflow => ({
  id: 'feedback',
  opensIn: 'triage',
  ends: ['answered'],
  steps: [accept, answer],
  ...changed,
});

test.each(Object.values(WORKFLOWS))('the table $id is sound', (workflow) => {
  expect(faultsOf(workflow, EVERYBODY)).toEqual([]);
});

test('a small sound table has no faults', () => {
  expect(faultsOf(table({}), NOBODY)).toEqual([]);
});

test('a state that no step leads to is refused', () => {
  const lost = row({ step: 'file', from: ['at_desk'], to: 'answered', by: ['ward_officer'], basis: 'test' });
  expect(faultsOf(table({ steps: [accept, answer, lost] }), NOBODY)).toEqual([
    'workflow feedback: state at_desk is unreachable',
  ]);
});

test('an end that no step leads to is refused', () => {
  expect(faultsOf(table({ ends: ['answered', 'filed'] }), NOBODY)).toEqual([
    'workflow feedback: state filed is unreachable',
  ]);
});

test('a state from which no end can be reached is refused', () => {
  const ask = row({ step: 'ask', from: ['in_progress'], to: 'awaiting_citizen', by: ['ward_officer'], basis: 'test' });
  expect(faultsOf(table({ steps: [accept, answer, ask] }), NOBODY)).toEqual([
    'workflow feedback: no end can be reached from state awaiting_citizen',
  ]);
});

test('two states that only lead to each other are a dead end', () => {
  const ask = row({ step: 'ask', from: ['in_progress'], to: 'awaiting_citizen', by: ['ward_officer'], basis: 'test' });
  const reply = row({ step: 'reply', from: ['awaiting_citizen'], to: 'at_desk', by: ['citizen'], basis: 'test' });
  const again = row({ step: 'ask', from: ['at_desk'], to: 'awaiting_citizen', by: ['ward_officer'], basis: 'test' });
  expect(faultsOf(table({ steps: [accept, answer, ask, reply, again] }), NOBODY)).toEqual([
    'workflow feedback: no end can be reached from state awaiting_citizen',
    'workflow feedback: no end can be reached from state at_desk',
  ]);
});

test('a second row for the same step in the same state is refused', () => {
  expect(faultsOf(table({ steps: [accept, answer, { ...accept, by: ['ward_leader'] }] }), NOBODY)).toEqual([
    'workflow feedback: two rows for accept in triage',
  ]);
});

test('a guard and an effect that nobody registered are refused by name', () => {
  const guarded = { ...accept, guards: ['classified'], effects: ['casework.extend'] } as const;
  expect(faultsOf(table({ steps: [guarded, answer] }), NOBODY)).toEqual([
    'workflow feedback: guard classified of step accept is not registered',
    'workflow feedback: effect casework.extend of step accept is not registered',
  ]);
  expect(faultsOf(table({ steps: [guarded, answer] }), EVERYBODY)).toEqual([]);
});

test('every fault is told, not the first alone', () => {
  const guarded = { ...accept, guards: ['classified'] } as const;
  expect(faultsOf(table({ ends: ['closed'], steps: [guarded, answer] }), NOBODY)).toHaveLength(5);
});
