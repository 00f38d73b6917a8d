import { type ChildProcess, execFileSync, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';

const root = join(__dirname, '../..');
const compiled = join(root, 'node_modules/.cache/cli-under-test');

/** Compiles the cli and what it starts, so that a test can run it as a person at a prompt does. */
export function compileCli(): void {
  mkdirSync(compiled, { recursive: true });
  const args = ['apps', 'libs', 'migrations', '-d', compiled, '--config-file', '.swcrc', '-C', `jsc.baseUrl=${root}`];
  execFileSync(join(root, 'node_modules/.bin/swc'), [...args, '--quiet'], { cwd: root, stdio: 'pipe' });
}

export interface Ended {
  code: number | null;
  stdout: string;
  stderr: string;
}

export interface Command {
  child: ChildProcess;
  ended: Promise<Ended>;
}

/** Starts a command of the cli; `cwd` is the project's folder unless another is given. */
export function startCli(args: readonly string[], env: NodeJS.ProcessEnv = {}, cwd = root): Command {
  const child = spawn(process.execPath, [join(compiled, 'apps/cli/src/main.js'), ...args], {
    cwd,
    env: { PATH: process.env.PATH, ...env },
  });
  let [stdout, stderr] = ['', ''];
  child.stdout.on('data', (chunk) => {
    stdout += chunk;
  });
  child.stderr.on('data', (chunk) => {
    stderr += chunk;
  });
  return { child, ended: once(child, 'close').then(([code]) => ({ code, stdout, stderr })) };
}

/** Runs a command of the cli to its end. */
export function runCli(args: readonly string[], env: NodeJS.ProcessEnv = {}, cwd = root): Promise<Ended> {
  return startCli(args, env, cwd).ended;
}
