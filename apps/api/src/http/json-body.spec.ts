import { isTooDeep } from './json-body';

const nested = (depth: number) => Buffer.from(`${'['.repeat(depth)}${']'.repeat(depth)}`);

it('takes what any of our forms may hold, and not what only an attack needs', () => {
  expect([16, 17, 200_000].map((depth) => isTooDeep(nested(depth)))).toEqual([false, true, true]);
});

it('counts how deep it goes, not how much there is', () => {
  expect(isTooDeep(Buffer.from(`[${'[{}],'.repeat(1_000)}[]]`))).toBe(false);
});

it('leaves brackets in words alone, also behind quotes and backslashes', () => {
  const words = JSON.stringify({ text: `"\\${'[{'.repeat(50)}\\"` });
  expect(isTooDeep(Buffer.from(words))).toBe(false);
});
