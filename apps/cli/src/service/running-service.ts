import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { withSecretFiles } from '@libs/platform';
import { z } from 'zod';
import { Failure } from '../failure';

const noteSchema = z.object({ url: z.url(), databaseUrl: z.string(), pid: z.number() });
type ServiceNote = z.infer<typeof noteSchema>;

/** Where the service of DATA_DIR (./.data) answers, by the note it leaves there while it runs. */
export function serviceUrl(): string {
  return readNote().url;
}

/** The database to work on: DATABASE_URL when it is given, else that of the running service. */
export function databaseUrl(): string {
  return withSecretFiles(process.env).DATABASE_URL || readNote().databaseUrl;
}

function readNote(): ServiceNote {
  const dataDir = resolve(process.env.DATA_DIR || './.data');
  try {
    const note = noteSchema.parse(JSON.parse(readFileSync(join(dataDir, 'service.json'), 'utf8')));
    process.kill(note.pid, 0);
    return note;
  } catch (error) {
    if (mayNotSignal(error)) throw new Failure(`The service of ${dataDir} belongs to another user.`);
    throw new Failure(
      `No service is running on ${dataDir}: start it with npm start, or name its folder with DATA_DIR.`,
    );
  }
}

function mayNotSignal(error: unknown): boolean {
  return error instanceof Error && 'code' in error && (error.code === 'EPERM' || error.code === 'EACCES');
}
