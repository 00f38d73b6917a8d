import { inForceOn } from './effective';

const VERSIONS = [
  { name: 'old', inForce: { from: '2014-07-01', to: '2025-06-30' } },
  { name: 'new', inForce: { from: '2025-07-01', to: null } },
];

test.each([
  ['the day before the first version', '2014-06-30', undefined],
  ['its first day', '2014-07-01', 'old'],
  ['its last day', '2025-06-30', 'old'],
  ['the first day of the next', '2025-07-01', 'new'],
  ['long after, until further notice', '2099-12-31', 'new'],
])('%s', (_, day, name) => {
  expect(inForceOn(VERSIONS, day)?.name).toBe(name);
});
