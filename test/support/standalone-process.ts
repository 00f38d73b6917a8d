import { type ChildProcess, execFileSync, fork } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';

const root = join(__dirname, '../..');
const compiled = join(root, 'node_modules/.cache/standalone-under-test');

/** Compiles the one-command service, so that a test can run it as a process of its own and kill it. */
export function compileStandalone(): void {
  mkdirSync(compiled, { recursive: true });
  const args = ['apps/standalone', 'libs', '-d', compiled, '--config-file', '.swcrc', '-C', `jsc.baseUrl=${root}`];
  execFileSync(join(root, 'node_modules/.bin/swc'), [...args, '--quiet'], { cwd: root, stdio: 'pipe' });
}

export interface StartedProcess {
  child: ChildProcess;
  /** Its address once it is ready; undefined when it ended instead. */
  url: string | undefined;
  /** Exit code (null when killed) and everything it wrote on stderr. */
  ended: Promise<{ code: number | null; stderr: string }>;
}

/** Starts the service with stand-ins for api and worker and waits until it is ready or has ended. */
export async function startStandalone(env: NodeJS.ProcessEnv): Promise<StartedProcess> {
  const child = fork(join(root, 'test/support/stand-ins/service.cjs'), [compiled], {
    env: { PATH: process.env.PATH, PORT: '0', ...env },
    silent: true,
  });
  let stderr = '';
  child.stderr?.on('data', (chunk) => {
    stderr += chunk;
  });
  child.stdout?.resume();
  const ended = once(child, 'close').then(([code]) => ({ code: code as number | null, stderr }));
  const ready = once(child, 'message').then(([message]) => (message as { url: string }).url);
  const url = await Promise.race([ready, ended.then(() => undefined)]);
  return { child, url, ended };
}
