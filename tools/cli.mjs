// `npm run --silent cli -- …`: the compiled cli, compiled first when it is not there. What a build says goes to stderr,
// because a program may read stdout.
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';

const cli = new URL('../dist/apps/cli/src/main.js', import.meta.url);

if (!existsSync(cli)) {
  const built = spawnSync('npm', ['run', '--silent', 'build'], { stdio: ['ignore', 2, 2] });
  if (built.status !== 0) process.exit(1);
}
await import(cli.href);
