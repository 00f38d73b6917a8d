import { type ChildProcess, fork } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';

export interface ProgramOptions {
  /** Folder of the compiled tree: what `swc … -d` wrote. */
  compiled: string;
  env: NodeJS.ProcessEnv;
  /** Options of Node itself, such as `--cpu-prof`. */
  nodeOptions?: string[];
}

export interface RunningProgram {
  url: string;
  pid: number;
  /** Settles when it has ended, however it did. */
  ended: Promise<unknown>;
  /** SIGKILL: it gets no chance to finish anything. */
  kill(): Promise<void>;
  /** SIGTERM: it finishes what it has begun. */
  stop(): Promise<void>;
}

/** Runs the compiled api or worker as a process of its own and waits until it says that it is ready. */
export async function startProgram(name: 'api' | 'worker', options: ProgramOptions): Promise<RunningProgram> {
  return startScript(join(options.compiled, 'apps', name, 'src/main.js'), [], options);
}

/** The same for any script that lives as the programs do (`runSupervised`). */
export async function startScript(
  script: string,
  args: readonly string[],
  { env, nodeOptions = [] }: Omit<ProgramOptions, 'compiled'>,
): Promise<RunningProgram> {
  const child = fork(script, args, { env, execArgv: nodeOptions, stdio: ['ignore', 'ignore', 'inherit', 'ipc'] });
  const ended = once(child, 'exit');
  const [message] = await Promise.race([
    once(child, 'message'),
    ended.then(() => Promise.reject(new Error(`${script} ended before it was ready`))),
  ]);
  const end = (signal: NodeJS.Signals) => endWith(child, signal, ended);
  return { url: message.url, pid: child.pid ?? 0, ended, kill: () => end('SIGKILL'), stop: () => end('SIGTERM') };
}

async function endWith(child: ChildProcess, signal: NodeJS.Signals, ended: Promise<unknown>): Promise<void> {
  child.kill(signal);
  await ended;
}
