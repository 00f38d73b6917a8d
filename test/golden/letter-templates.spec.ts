import { LetterTemplates, readTemplates } from '@libs/letters';

const { all } = readTemplates();

it('refuses two templates for the same letter', () => {
  const [first] = all;
  if (!first) throw new Error('there is no template');
  expect(() => new LetterTemplates([...all, { ...first, id: 'again' }])).toThrow(
    `${first.id} too is the ${first.kind}`,
  );
});

it('refuses to lack a letter that a step leaves prepared', () => {
  const without = all.filter(({ kind }) => kind !== 'transfer');
  expect(() => new LetterTemplates(without)).toThrow('letter template transfer: there is none for');
});
