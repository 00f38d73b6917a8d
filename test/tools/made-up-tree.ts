import { type SpawnSyncReturns, spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';

const root = join(__dirname, '../..');
const SETTINGS = ['tsconfig.json', 'package.json', 'tiers.cjs', '.dependency-cruiser.cjs', 'biome.json', 'tools'];

/** Runs one of the project's tools, with the project's settings, over files made up for a test. */
export function runOver(files: Record<string, string>, tool: string, args: string[]): SpawnSyncReturns<string> {
  const tree = mkdtempSync(join(tmpdir(), 'made-up-tree-'));
  try {
    for (const path of SETTINGS) cpSync(join(root, path), join(tree, path), { recursive: true });
    symlinkSync(join(root, 'node_modules'), join(tree, 'node_modules'));
    for (const [path, text] of Object.entries(files)) {
      mkdirSync(dirname(join(tree, path)), { recursive: true });
      writeFileSync(join(tree, path), text);
    }
    return spawnSync(join(root, 'node_modules/.bin', tool), args, { cwd: tree, encoding: 'utf8' });
  } finally {
    rmSync(tree, { recursive: true });
  }
}
