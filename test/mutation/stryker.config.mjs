/** Changes the rules in every small way and sees whether a test notices: `npm run mutate`, from the project's folder. */
export default {
  mutate: [
    'libs/rules/src/{engine,deadlines,workflows,eligibility}/**/*.ts',
    'libs/rules/src/*.ts',
    '!libs/rules/src/**/*.spec.ts',
    '!libs/rules/src/**/index.ts',
  ],
  testRunner: 'jest',
  jest: { configFile: 'test/mutation/jest.config.cjs' },
  plugins: ['@stryker-mutator/jest-runner', './test/mutation/ignore-prose.mjs'],
  ignorers: ['prose'],
  ignorePatterns: [
    '/tsconfig.json',
    '/apps',
    '/docs',
    '/migrations',
    '/libs/*',
    '!/libs/rules',
    '/dist',
    '/.data',
    '/test/*',
    '!/test/mutation',
  ],
  coverageAnalysis: 'perTest',
  // The tables are read as the modules load: every test would run for each of their words. See tables.config.mjs.
  ignoreStatic: true,
  concurrency: 2,
  tempDirName: '/tmp/lang-nghe-mutation',
  reporters: ['clear-text', 'json', 'progress-append-only'],
  clearTextReporter: { logTests: false, reportTests: false, allowColor: false },
  jsonReporter: { fileName: 'dist/mutation/report.json' },
};
