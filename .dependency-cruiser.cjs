const tiers = require('./tiers.cjs');

const SPEC = '[.]spec[.]tsx?$';
const anyOf = (names) => `^libs/(${names.join('|')})/`;
const refuse = (name, comment, from, to) => ({ name, severity: 'error', comment, from, to });

const libs = tiers.flat();

/** One rule per lib: it may import only itself and the tiers below its own. */
const downwards = tiers.flatMap((tier, number) =>
  tier.map((lib) => {
    const outOfReach = [...tier, ...tiers.slice(number + 1).flat()].filter((other) => other !== lib);
    const path = ['^apps/', ...(outOfReach.length > 0 ? [anyOf(outOfReach)] : [])];
    return refuse(
      `tier-${number}-${lib}`,
      'Imports go only to a smaller tier: see tiers.cjs.',
      { path: anyOf([lib]) },
      { path },
    );
  }),
);

/** @type {import('dependency-cruiser').IConfiguration} */
module.exports = {
  forbidden: [
    ...downwards,
    refuse('listed', 'Every lib has its place in tiers.cjs.', {}, { path: '^libs/', pathNot: anyOf(libs) }),
    refuse(
      'front-door',
      "A lib is entered only through its index.ts: import from '@libs/<name>'.",
      { path: '^(?:(libs/[^/]+)|apps)/' },
      { path: '^libs/', pathNot: ['^$1/', '^libs/[^/]+/src/index[.]ts$'] },
    ),
    refuse(
      'apps-apart',
      'Apps never import each other.',
      { path: '^apps/([^/]+)/' },
      { path: '^apps/', pathNot: '^apps/$1/' },
    ),
    refuse(
      'web-knows-the-wire',
      'The web knows contracts and rules only.',
      { path: '^apps/web/' },
      { path: '^libs/', pathNot: '^libs/(contracts|rules)/' },
    ),
    refuse(
      'rules-are-pure',
      'Rules import nothing from outside.',
      { path: '^libs/rules/', pathNot: SPEC },
      { pathNot: '^libs/rules/' },
    ),
    refuse(
      'contracts-are-schemas',
      'Contracts import zod and rules, nothing else.',
      { path: '^libs/contracts/', pathNot: SPEC },
      { pathNot: ['^libs/(contracts|rules)/', '(^|/)node_modules/zod/'] },
    ),
    refuse(
      'tests-stay-outside',
      'What runs in production imports neither tests nor tools; libs do not know the migrations either.',
      { path: '^(libs|apps|migrations)/' },
      { path: '^(test|tools)/' },
    ),
    refuse(
      'libs-below-migrations',
      'Migrations know the libs, not the reverse.',
      { path: '^libs/' },
      { path: '^migrations/' },
    ),
    refuse(
      'no-development-package',
      'What runs in production needs a production dependency.',
      { path: '^(libs|apps/(?!web/)|migrations)/', pathNot: SPEC },
      { dependencyTypes: ['npm-dev', 'npm-no-pkg', 'npm-unknown'], dependencyTypesNot: ['type-only'] },
    ),
    refuse('resolvable', 'The import leads nowhere.', {}, { couldNotResolve: true }),
    refuse('no-cycles', 'Two files that need each other are one file, or three.', {}, { circular: true }),
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '^dist/' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'require', 'node', 'default', 'types'],
    },
  },
};
