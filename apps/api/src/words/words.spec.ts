import { WORKFLOWS } from '@libs/rules';
import { en } from './en';
import { isRefusalReason } from './known-words';
import { vi } from './vi';

const guards = Object.values(WORKFLOWS).flatMap(({ steps }) => steps.flatMap((row) => row.guards));

it.each([...new Set(guards)])('says in words why the guard %s refused a step', (guard) => {
  expect(isRefusalReason(guard)).toBe(true);
});

it('says nothing in the other language by mistake', () => {
  const said = (words: typeof vi) =>
    [words.faults, words.refusals, words.problems].flatMap((part) =>
      Object.values(part).flatMap((word) => (typeof word === 'string' ? word : Object.values(word))),
    );
  const inBoth = said(vi).filter((sentence) => said(en).includes(sentence));
  expect(inBoth).toEqual([]);
});
