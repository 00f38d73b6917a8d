import { runOver } from './made-up-tree';

/** Does the project's linter refuse to read the time so, in this file? */
function refused(path: string, expression: string): boolean {
  const files = { [path]: `export const instant = ${expression};\n` };
  const { stderr } = runOver(files, 'biome', ['lint', '--vcs-enabled=false', path]);
  return stderr.includes('Only libs/platform/src/clock reads the time');
}

describe('Nothing but the clock reads the time', () => {
  it.each(['new Date()', 'new Date', 'Date.now()', 'Date.now', 'Date()'])('refuses %s', (expression) => {
    expect(refused('libs/casework/src/elsewhere.ts', expression)).toBe(true);
  });

  it('lets a stated instant pass, and the clock itself', () => {
    expect(refused('libs/casework/src/elsewhere.ts', "new Date('2026-01-05T00:00:00Z')")).toBe(false);
    expect(refused('libs/platform/src/clock/clock.ts', 'new Date()')).toBe(false);
  });
});
