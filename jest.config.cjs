// Jest 30 on Node 20 cannot require(esm); the packages below ship ES modules only, so exactly those are transformed.
const ESM_ONLY = [
  '@nestjs',
  'cookie',
  'content-disposition',
  'file-type',
  'strtok3',
  'token-types',
  'uint8array-extras',
  '@tokenizer',
  '@borewit',
  'uuid',
  'cdigit',
  '@turf',
  'robust-predicates',
  'point-in-polygon-hao',
  'vfile',
  'vfile-matter',
  'vfile-message',
  'unist-util-stringify-position',
];

const swc = [
  '@swc/jest',
  {
    swcrc: false,
    module: { type: 'commonjs' },
    jsc: {
      target: 'es2022',
      keepClassNames: true,
      parser: { syntax: 'typescript', decorators: true },
      transform: { legacyDecorator: true, decoratorMetadata: true, useDefineForClassFields: false },
    },
  },
];

const project = {
  rootDir: __dirname,
  testEnvironment: 'node',
  moduleFileExtensions: ['ts', 'js', 'json'],
  testPathIgnorePatterns: ['/node_modules/', '/dist/', '/apps/web/'],
  modulePathIgnorePatterns: ['<rootDir>/dist/'],
  transform: { '^.+\\.(t|j)s$': swc },
  transformIgnorePatterns: [`/node_modules/(?!(?:${ESM_ONLY.join('|')})/)`],
  moduleNameMapper: {
    '^@libs/([^/]+)$': '<rootDir>/libs/$1/src/index.ts',
    // It names itself only to whoever imports.
    '^file-type$': '<rootDir>/node_modules/file-type/index.js',
  },
};

// Tests that need a database; a run of unit tests alone starts no server.
const NEEDS_SERVERS = 'test/(medium|e2e|web|faults)';

module.exports = {
  maxWorkers: 2,
  testTimeout: 30_000,
  reporters: ['default', '<rootDir>/test/support/reporter.cjs'],
  projects: [
    { ...project, displayName: 'unit', testRegex: `^(?!.*/${NEEDS_SERVERS}/).*\\.spec\\.ts$` },
    {
      ...project,
      displayName: 'service',
      testRegex: `/${NEEDS_SERVERS}/.*\\.spec\\.ts$`,
      globalSetup: '<rootDir>/test/support/global-setup.ts',
      globalTeardown: '<rootDir>/test/support/global-teardown.ts',
    },
  ],
};
