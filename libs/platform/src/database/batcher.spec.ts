import { Batcher } from './batcher';

const LIMITS = { size: 3, atOnce: 1 };

/** Work that waits until it is let go, and remembers its batches. */
function heldWork() {
  const batches: (readonly string[])[] = [];
  const waiting: (() => void)[] = [];
  const work = async (items: readonly string[]) => {
    batches.push(items);
    await new Promise<void>((resolve) => waiting.push(resolve));
    return items.map((item) => item.toUpperCase());
  };
  return { batches, work, letGo: () => waiting.shift()?.() };
}

test('what arrives together goes together, as many as a batch takes, and each gets its own answer', async () => {
  const batches: (readonly string[])[] = [];
  const work = async (items: readonly string[]) => {
    batches.push(items);
    return items.map((item) => item.toUpperCase());
  };
  const batcher = new Batcher(work, LIMITS);
  expect(await Promise.all(['a', 'b', 'c', 'd'].map((item) => batcher.add(item)))).toEqual(['A', 'B', 'C', 'D']);
  expect(batches).toEqual([['a', 'b', 'c'], ['d']]);
});

test('what arrives while a batch is under way waits for it, and goes as one', async () => {
  const { batches, work, letGo } = heldWork();
  const batcher = new Batcher(work, LIMITS);
  const first = batcher.add('a');
  await new Promise(setImmediate);
  const others = [batcher.add('b'), batcher.add('c')];
  await new Promise(setImmediate);
  expect(batches).toEqual([['a']]);
  letGo();
  expect(await first).toBe('A');
  await new Promise(setImmediate);
  expect(batches).toEqual([['a'], ['b', 'c']]);
  letGo();
  expect(await Promise.all(others)).toEqual(['B', 'C']);
});

test('one that is bad fails alone, with its own error', async () => {
  const work = async (items: readonly string[]) => {
    if (items.includes('bad')) throw new Error('a bad one');
    return items.map((item) => item.toUpperCase());
  };
  const batcher = new Batcher(work, LIMITS);
  const settled = await Promise.allSettled(['a', 'bad', 'c'].map((item) => batcher.add(item)));
  expect(settled.map(({ status }) => status)).toEqual(['fulfilled', 'rejected', 'fulfilled']);
  await expect(batcher.add('bad')).rejects.toThrow('a bad one');
  expect(await batcher.add('after')).toBe('AFTER');
});
