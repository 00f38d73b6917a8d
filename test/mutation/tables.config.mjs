import code from './stryker.config.mjs';

/** The tables alone. A word of theirs changed into another is no word of its type: the compiler refuses it, so no test must. */
export default {
  ...code,
  mutate: [
    'libs/rules/src/{deadlines,workflows}/**/*.ts',
    '!libs/rules/src/**/*.spec.ts',
    '!libs/rules/src/**/index.ts',
  ],
  jest: { configFile: 'test/mutation/tables-jest.config.cjs' },
  mutator: { excludedMutations: ['StringLiteral'] },
  ignoreStatic: false,
  jsonReporter: { fileName: 'dist/mutation/tables.json' },
};
