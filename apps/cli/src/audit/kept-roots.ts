import { readFileSync } from 'node:fs';
import { type RootExport, rootExportSchema } from '@libs/casework';
import { Failure, reasonOf } from '../failure';

/** Reads a file that `audit export` wrote. */
export function readKeptRoots(file: string): RootExport {
  try {
    const read = rootExportSchema.safeParse(JSON.parse(readFileSync(file, 'utf8')));
    if (read.success) return read.data;
  } catch (error) {
    throw new Failure(`${file} cannot be read: ${reasonOf(error)}.`);
  }
  throw new Failure(`${file} is no file that "audit export" wrote.`);
}
