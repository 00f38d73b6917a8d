import { readFileSync } from 'node:fs';

/** What nobody should read off a list of processes or a container's description. */
const SECRETS = [
  'DATABASE_URL',
  'APP_DATABASE_URL',
  'WORKER_DATABASE_URL',
  'REDIS_URL',
  'TRACKING_KEY',
  'SESSION_KEY',
  'VAULT_KEY',
] as const;
const FILES: readonly string[] = SECRETS.map((name) => `${name}_FILE`);

/**
 * The environment with the secrets in place of the files they lie in: `TRACKING_KEY_FILE` names a file that holds the `TRACKING_KEY`
 * and at most white space around it. @throws Error when both are given, or the file cannot be read
 */
export function withSecretFiles(environment: NodeJS.ProcessEnv): NodeJS.ProcessEnv {
  const named = SECRETS.flatMap((name) => {
    const file = environment[`${name}_FILE`];
    return file ? [[name, secretIn(name, file, environment)] as const] : [];
  });
  const others = Object.entries(environment).filter(([name]) => !FILES.includes(name));
  return Object.fromEntries([...others, ...named]);
}

function secretIn(name: string, file: string, environment: NodeJS.ProcessEnv): string {
  if (environment[name] !== undefined) throw new Error(`settings: ${name} and ${name}_FILE: give one of the two.`);
  try {
    return readFileSync(file, 'utf8').trim();
  } catch {
    throw new Error(`settings: ${name}_FILE: the file cannot be read.`);
  }
}
