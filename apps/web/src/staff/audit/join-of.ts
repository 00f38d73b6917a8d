import type { RootList } from '@libs/contracts';

export type Root = RootList['items'][number];
export type Join = 'follows' | 'first' | 'broken' | 'notShown';

/** How a root stands to the one before it, which in a list of latest first comes next. */
export function joinOf(root: Root, before: Root | undefined, isWhole: boolean): Join {
  if (before) return root.previousHash === before.hash ? 'follows' : 'broken';
  if (!isWhole) return 'notShown';
  return /^0*$/.test(root.previousHash) ? 'first' : 'broken';
}
