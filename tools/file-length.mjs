// Small files are read; long ones are searched. Prints the figures and fails when one is missed.
import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';

const LIMITS = { half: 60, 'nine in ten': 180, all: 300 };
const SHARES = { half: 0.5, 'nine in ten': 0.9, all: 1 };

const listed = execFileSync('git', ['ls-files', '--cached', '--others', '--exclude-standard', '-z'], {
  encoding: 'utf8',
});
const files = listed
  .split('\0')
  .filter((path) => /\.(ts|tsx|mjs|cjs|css)$/.test(path) && existsSync(path))
  .map((path) => ({ path, lines: readFileSync(path, 'utf8').split('\n').length - 1 }))
  .sort((a, b) => a.lines - b.lines);

const longestOf = (share) => files[Math.ceil(files.length * share) - 1]?.lines ?? 0;
const figures = Object.entries(SHARES).map(([name, share]) => ({ name, lines: longestOf(share), limit: LIMITS[name] }));

console.log(`${files.length} files: ${figures.map((f) => `${f.name} ≤ ${f.lines} (limit ${f.limit})`).join(', ')}`);
for (const { path, lines } of files.filter((file) => file.lines > LIMITS.all))
  console.error(`too long: ${path} ${lines}`);
if (figures.some((figure) => figure.lines > figure.limit)) process.exit(1);
