/** A program that serves until it is asked to stop. */
export interface Running {
  /** Where it can be reached; of a worker, what it works for. */
  readonly url: string;
  /** Finishes what has begun and lets go of everything. */
  stop(): Promise<void>;
}

/** For NestFactory: a start that fails is told by `runSupervised` in one sentence, not by the framework in forty lines. */
export const QUIET_START = { bufferLogs: true, autoFlushLogs: false, abortOnError: false } as const;

const IN_WORDS: Readonly<Record<string, string>> = {
  EADDRINUSE: 'the port is taken',
  EACCES: 'this port is for the administrator of the machine alone',
  ECONNREFUSED: 'a server that is needed does not answer',
  ENOTFOUND: 'the name of a server that is needed is not known',
};

/**
 * The life of one of the service's programs. It says `ready` to a parent that listens, stops cleanly on SIGTERM, SIGINT
 * or when the parent is gone, and exits with 0. When it cannot start it says why in one sentence on stderr and exits
 * with 1. The messages are those of apps/standalone/src/protocol.ts.
 */
export async function runSupervised(start: () => Promise<Running>): Promise<void> {
  const asked = new Promise<void>((resolve) => {
    for (const signal of ['SIGTERM', 'SIGINT'] as const) process.on(signal, () => resolve());
    process.on('disconnect', resolve);
  });
  try {
    const running = await start();
    process.send?.({ type: 'ready', url: running.url });
    await asked;
    await running.stop();
    process.exit(0);
  } catch (error) {
    process.stderr.write(`Cannot go on: ${reasonOf(error)}\n`);
    process.exit(1);
  }
}

/** One line. A failed connection may carry its reasons inside, one for each address tried. */
function reasonOf(error: unknown): string {
  if (error instanceof AggregateError && error.errors.length > 0) return reasonOf(error.errors[0]);
  const text = (error instanceof Error ? error.message || error.name : String(error)).replace(/\s+/g, ' ').trim();
  const words = error instanceof Error && 'code' in error ? IN_WORDS[String(error.code)] : undefined;
  return words ? `${words} (${text}).` : text;
}
