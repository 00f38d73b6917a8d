import { readFileSync } from 'node:fs';
import { Failure, reasonOf } from '../failure';
import { type Misfit, type Submission, submissionOf } from './submission-of';

export interface Corpus {
  /** The file as it was read: the same file, sent twice, is the same submissions. */
  content: string;
  items: (Submission | Misfit)[];
}

/** Reads a corpus file. Throws Failure when it is no such file; an item that is wrong is named, the others are read. */
export function readItems(file: string): Corpus {
  const content = readContent(file);
  const rows = parse(file, content);
  if (!Array.isArray(rows)) throw new Failure(`${file} must hold a JSON array of submissions.`);
  return { content, items: rows.map(submissionOf) };
}

function readContent(file: string): string {
  try {
    return readFileSync(file, 'utf8');
  } catch (error) {
    throw new Failure(`${file} cannot be read: ${reasonOf(error)}.`);
  }
}

function parse(file: string, content: string): unknown {
  try {
    return JSON.parse(content);
  } catch (error) {
    throw new Failure(`${file} is not JSON: ${reasonOf(error)}.`);
  }
}
