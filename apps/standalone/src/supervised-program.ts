import { type ChildProcess, fork } from 'node:child_process';
import { EventEmitter, once } from 'node:events';
import { isReadyMessage } from './protocol';

const BACK_OFF = { firstMs: 250, lastMs: 10_000 };
const STOP_WITHIN_MS = 15_000;

/** One of the service's own programs. */
export interface Program {
  name: string;
  /** Absolute path of the compiled script. */
  script: string;
}

/**
 * A program run as a child process and kept running: when it ends without having been asked it is started again,
 * more slowly each time until it says `ready`. Emits `ready` (its URL) and `ended` (a sentence) each time.
 */
export class SupervisedProgram extends EventEmitter<{ ready: [url: string]; ended: [sentence: string] }> {
  private child: ChildProcess | undefined;
  private restart: NodeJS.Timeout | undefined;
  private failures = 0;
  private stopping = false;

  constructor(
    private readonly program: Program,
    private readonly env: NodeJS.ProcessEnv,
  ) {
    super();
  }

  start(): void {
    // Detached: a Ctrl-C at the terminal reaches the parent alone, which then asks its children in the right order.
    const child = fork(this.program.script, [], { env: this.env, detached: true });
    this.child = child;
    child.on('message', (message) => {
      if (!isReadyMessage(message)) return;
      this.failures = 0;
      this.emit('ready', message.url);
    });
    child.once('exit', (code, signal) => this.startAgain(signal ?? `code ${code}`));
  }

  /** Asks the program to finish, waits until it has, and insists after a while. */
  async stop(): Promise<void> {
    this.stopping = true;
    clearTimeout(this.restart);
    const child = this.child;
    if (!child || child.exitCode !== null || child.signalCode !== null) return;
    const ended = once(child, 'exit');
    const insist = setTimeout(() => child.kill('SIGKILL'), STOP_WITHIN_MS);
    child.kill('SIGTERM');
    await ended;
    clearTimeout(insist);
  }

  private startAgain(how: string): void {
    if (this.stopping) return;
    const pauseMs = Math.min(BACK_OFF.firstMs * 2 ** this.failures, BACK_OFF.lastMs);
    this.failures += 1;
    this.restart = setTimeout(() => this.start(), pauseMs);
    this.emit('ended', `The ${this.program.name} ended unexpectedly (${how}); it is started again in ${pauseMs} ms.`);
  }
}
