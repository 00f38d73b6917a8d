import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { BoundaryImportError, importBoundaries } from '@libs/organisation';
import type { Command } from 'commander';
import { Failure, reasonOf } from '../failure';
import { printLine } from '../output';
import { databaseUrl } from '../service/running-service';
import { withDatabase } from '../service/with-database';

export function addImportBoundaries(program: Command): void {
  program
    .command('units')
    .description('the organisation')
    .command('import-boundaries')
    .description('take over ward boundaries from a GeoJSON FeatureCollection, all of it or nothing')
    .argument('<file>', 'GeoJSON')
    .action(async (file: string) => {
      const geojson = readGeoJson(file);
      const { imported, replaced } = await withDatabase(databaseUrl(), (database) =>
        importBoundaries(database.manager, geojson, { source: basename(file) }).catch((error) => {
          throw error instanceof BoundaryImportError ? new Failure(`${file}: ${error.message}`) : error;
        }),
      );
      printLine(`${imported} boundaries imported; ${replaced} of them replaced an earlier one.`);
    });
}

function readGeoJson(file: string): unknown {
  try {
    return JSON.parse(readFileSync(file, 'utf8'));
  } catch (error) {
    throw new Failure(`${file} cannot be read as GeoJSON: ${reasonOf(error)}.`);
  }
}
