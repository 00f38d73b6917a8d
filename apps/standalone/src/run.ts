import { once } from 'node:events';
import type { ReadyMessage } from './protocol';
import { Refusal } from './refusal';
import { readSecretFiles, readStandaloneSettings } from './settings';
import { type Parts, startService } from './start';
import { whereToLook } from './where-to-look';

/**
 * Runs the service until SIGINT, SIGTERM, a closed terminal or, when another program started it, that program's end.
 * Sets the exit code: 0 when it was asked to stop, 1 when it could not run; then one sentence on stderr says why.
 */
export async function run(given: NodeJS.ProcessEnv, parts: Parts): Promise<void> {
  const asked = new AbortController();
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, () => asked.abort());
  process.once('disconnect', () => asked.abort());
  const report = (sentence: string) => process.stderr.write(`${sentence}\n`);
  try {
    const env = readSecretFiles(given);
    const settings = readStandaloneSettings(env);
    const service = await startService({ settings, parts, env, signal: asked.signal, report });
    process.stdout.write(whereToLook(service, settings));
    process.send?.({ type: 'ready', url: service.url, dataDir: service.dataDir } satisfies ReadyMessage);
    if (!asked.signal.aborted) await once(asked.signal, 'abort');
    await service.stop();
  } catch (error) {
    if (!asked.signal.aborted) {
      report(error instanceof Refusal ? error.message : `Unexpected: ${error instanceof Error ? error.stack : error}`);
      process.exitCode = 1;
    }
  }
  if (process.connected) process.disconnect();
}
