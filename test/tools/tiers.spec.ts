import { runOver } from './made-up-tree';

const LAWFUL: Record<string, string> = {
  'libs/rules/src/index.ts': 'export const law = 1;',
  'libs/contracts/src/index.ts': "export * from '@libs/rules'; import 'zod';",
  'libs/platform/src/index.ts': "export * from './inner'; import '@nestjs/common';",
  'libs/platform/src/inner.ts': "export const inner = 1; import '@libs/contracts';",
  'libs/petitions/src/index.ts': "export * from '@libs/platform';",
  'libs/unlisted/src/index.ts': 'export {};',
  'apps/api/src/main.ts': "import '@libs/petitions';",
  'apps/web/src/main.tsx': "import '@libs/contracts';",
};

const UNLAWFUL = [
  ['upwards', 'libs/platform/src/up.ts', "import '@libs/petitions';", 'tier-2-platform'],
  ['between siblings', 'libs/dialogues/src/index.ts', "import '@libs/petitions';", 'tier-6-dialogues'],
  ['past a front door', 'libs/petitions/src/deep.ts', "import '../../platform/src/inner';", 'front-door'],
  ['into an app', 'libs/reporting/src/index.ts', "import '../../../apps/api/src/main';", 'tier-7-reporting'],
  ['from app to app', 'apps/worker/src/main.ts', "import '../../api/src/main';", 'apps-apart'],
  ['from the web to a service', 'apps/web/src/service.ts', "import '@libs/platform';", 'web-knows-the-wire'],
  ['from rules to the outside', 'libs/rules/src/outside.ts', "import 'node:fs';", 'rules-are-pure'],
  ['from contracts to a framework', 'libs/contracts/src/nest.ts', "import 'rxjs';", 'contracts-are-schemas'],
  ['of a development package', 'libs/platform/src/dev.ts', "import 'fast-check';", 'no-development-package'],
  ['of a lib nobody listed', 'libs/petitions/src/odd.ts', "import '@libs/unlisted';", 'listed'],
  ['in a circle', 'libs/platform/src/circle.ts', "import './circle';", 'no-cycles'],
] as const;

/** `rule: file` for each import that the project's own rules refuse. */
function refusals(files: Record<string, string>): string[] {
  const { stdout } = runOver(files, 'depcruise', ['libs', 'apps', '--output-type', 'json']);
  const { summary } = JSON.parse(stdout) as { summary: { violations: { from: string; rule: { name: string } }[] } };
  return summary.violations.map(({ rule, from }) => `${rule.name}: ${from}`).sort();
}

describe('The list of tiers', () => {
  const unlawful = Object.fromEntries(UNLAWFUL.map(([, path, text]) => [path, text]));
  const found = refusals({ ...LAWFUL, ...unlawful });

  it.each(UNLAWFUL)('refuses an import %s', (_what, path, _text, rule) => {
    expect(found).toContain(`${rule}: ${path}`);
  });

  it('lets every other import pass', () => {
    expect(found).toEqual(UNLAWFUL.map(([, path, , rule]) => `${rule}: ${path}`).sort());
  });
});
