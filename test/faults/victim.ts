import { type ProgramOptions, type RunningProgram, startProgram } from '../support/program';

/** A program that is killed and comes back, as its supervisor would bring it back. */
export class Victim {
  private running: Promise<RunningProgram>;

  constructor(
    private readonly name: 'api' | 'worker',
    private readonly options: ProgramOptions,
  ) {
    this.running = startProgram(name, options);
  }

  async ready(): Promise<void> {
    await this.running;
  }

  /** SIGKILL, and up again; settles when the new one has begun to start. */
  async killAndRestart(): Promise<void> {
    const program = await this.running;
    await program.kill();
    this.running = startProgram(this.name, this.options);
    this.running.catch(() => undefined);
  }

  async stop(): Promise<void> {
    await (await this.running).stop();
  }
}
