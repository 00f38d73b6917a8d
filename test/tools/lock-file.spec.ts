import { readFileSync } from 'node:fs';
import { join } from 'node:path';

interface Lock {
  readonly packages: Readonly<Record<string, { readonly optionalDependencies?: Readonly<Record<string, string>> }>>;
}

describe('The lock file', () => {
  const { packages }: Lock = JSON.parse(readFileSync(join(__dirname, '../../package-lock.json'), 'utf8'));

  it('names every package for another platform, without which npm ci refuses it (node tools/complete-lock.mjs)', () => {
    const missing = Object.entries(packages).flatMap(([at, { optionalDependencies = {} }]) =>
      Object.keys(optionalDependencies).filter(
        (name) => !packages[`node_modules/${name}`] && !packages[`${at}/node_modules/${name}`],
      ),
    );
    expect(missing).toEqual([]);
  });

  it('says nowhere which registry a package came from', () => {
    expect(JSON.stringify(packages)).not.toContain('"resolved"');
  });
});
