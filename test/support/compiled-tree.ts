import { execFileSync } from 'node:child_process';
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';

const root = join(__dirname, '../..');
const compiled = join(root, 'node_modules/.cache/service-under-test');

/** Compiles api and worker as they are now, so that a test can run them as processes and kill them; returns the folder. */
export function compileTree(): string {
  mkdirSync(compiled, { recursive: true });
  const args = ['apps/api', 'apps/worker', 'libs', '-d', compiled, '--config-file', '.swcrc'];
  const options = ['-C', `jsc.baseUrl=${root}`, '--quiet'];
  execFileSync(join(root, 'node_modules/.bin/swc'), [...args, ...options], { cwd: root, stdio: 'pipe' });
  return compiled;
}
