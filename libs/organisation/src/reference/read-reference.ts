import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { z } from 'zod';
import type { CalendarDay, CalendarYear } from '../calendar/calendar';
import { Directory } from '../directory/directory';
import type { Succession, Unit } from '../directory/unit';
import type { PlaceEntity } from '../entities';
import type { Place } from '../gazetteer/place';
import { ReferenceDataError } from '../organisation.errors';
import { calendarFile, gazetteerFile, unitsFile } from './reference.schema';

/** What migrations/reference holds, checked, and the SHA-256 of each file by name. */
export interface Reference {
  readonly units: readonly Unit[];
  readonly successions: readonly Succession[];
  readonly days: readonly CalendarDay[];
  readonly years: readonly CalendarYear[];
  readonly places: readonly PlaceEntity[];
  readonly versions: Readonly<Record<'units' | 'calendar' | 'gazetteer', string>>;
}

/**
 * Reads and checks the three reference files of this release.
 * @throws ReferenceDataError naming the file and the row that contradicts itself
 */
export function readReference(): Reference {
  const units = readFile('units.json', unitsFile);
  const calendar = readFile('calendar.json', calendarFile);
  const gazetteer = readFile('gazetteer.json', gazetteerFile);
  checkPlaces(gazetteer.content.places, new Directory(units.content));
  return {
    units: units.content.units,
    successions: units.content.successions,
    days: calendar.content.days,
    years: calendar.content.years,
    places: gazetteer.content.places,
    versions: { units: units.sha256, calendar: calendar.sha256, gazetteer: gazetteer.sha256 },
  };
}

function readFile<S extends z.ZodType>(name: string, schema: S): { content: z.infer<S>; sha256: string } {
  const text = readFileSync(join(referenceFolder(), name), 'utf8');
  const parsed = schema.safeParse(JSON.parse(text));
  if (!parsed.success) throw new ReferenceDataError(`${name}: ${z.prettifyError(parsed.error)}`);
  return { content: parsed.data, sha256: createHash('sha256').update(text).digest('hex') };
}

/** The nearest migrations/reference above this file: the same folder from the sources and from dist, which has no copy. */
function referenceFolder(): string {
  const inside = join('migrations', 'reference');
  let folder = __dirname;
  while (!existsSync(join(folder, inside, 'units.json')) && folder !== dirname(folder)) folder = dirname(folder);
  return join(folder, inside);
}

function checkPlaces(places: readonly Place[], directory: Directory): void {
  for (const { id, wardIds } of places) {
    const stray = wardIds.find((wardId) => directory.unit(wardId).kind !== 'ward');
    if (stray) throw new ReferenceDataError(`gazetteer.json: "${id}" lies in "${stray}", which is not a ward.`);
  }
}
