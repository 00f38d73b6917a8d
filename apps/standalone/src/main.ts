import { join } from 'node:path';
import { prepareDatabase } from './prepare-database';
import { run } from './run';

const apps = join(__dirname, '../..');

void run(process.env, {
  api: { name: 'api', script: join(apps, 'api/src/main.js') },
  worker: { name: 'worker', script: join(apps, 'worker/src/main.js') },
  prepareDatabase,
});
