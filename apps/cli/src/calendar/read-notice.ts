import { readFileSync } from 'node:fs';
import { type CalendarNotice, calendarNoticeSchema, calendarYearSchema } from '@libs/contracts';
import { Failure, reasonOf } from '../failure';

const noticeFile = calendarNoticeSchema.extend({ year: calendarYearSchema });

/**
 * The notice in a file, in the form in which the API takes it, with its year.
 * @throws Failure naming every field that is not in that form
 */
export function readNotice(file: string): CalendarNotice & { year: number } {
  const read = noticeFile.safeParse(readJson(file));
  if (read.success) return read.data;
  const faults = read.error.issues.map(({ path, message }) => `${path.join('.') || 'the file'}: ${message}`);
  throw new Failure(`${file} holds no notice (${faults.join('; ')}).`);
}

function readJson(file: string): unknown {
  try {
    return JSON.parse(readFileSync(file, 'utf8'));
  } catch (error) {
    throw new Failure(`${file} cannot be read as JSON: ${reasonOf(error)}.`);
  }
}
