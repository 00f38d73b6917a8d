import { row } from './workflow';

const said = { step: 'answer', from: ['triage'], to: 'answered', by: ['ward_officer'], basis: 'test' } as const;

test('a row says nothing that it was not told', () => {
  expect(row({ ...said })).toEqual({
    ...said,
    fromAbove: false,
    needs: [],
    takes: [],
    choices: {},
    moves: false,
    narrows: {},
    guards: [],
    starts: [],
    startsOn: 'now',
    stops: [],
    circumstance: null,
    letters: [],
    effects: [],
    owes: [],
    reclassifies: false,
    signs: false,
    public: true,
  });
});

test('what a row is told takes the place of what it would say', () => {
  expect(row({ ...said, needs: ['text'], public: false })).toMatchObject({ needs: ['text'], public: false });
});

test('a row with letters prepares them, after its own effects', () => {
  expect(row({ ...said, letters: ['receipt'] }).effects).toEqual(['letters.prepare']);
  expect(row({ ...said, letters: ['receipt'], effects: ['casework.extend'] }).effects).toEqual([
    'casework.extend',
    'letters.prepare',
  ]);
  expect(row({ ...said, letters: [], effects: ['casework.extend'] }).effects).toEqual(['casework.extend']);
});
