import { join } from 'node:path';
import { attachmentsEntities } from '@libs/attachments';
import { caseworkEntities } from '@libs/casework';
import { identityEntities } from '@libs/identity';
import { lettersEntities } from '@libs/letters';
import { organisationEntities } from '@libs/organisation';
import { petitionsEntities } from '@libs/petitions';
import { OutboxEntity } from '@libs/platform';
import { supervisionEntities } from '@libs/supervision';
import { vaultEntities } from '@libs/vault';
import type { DataSourceOptions } from 'typeorm';

/** Every table of every lib. The drift test holds the migrations against them. */
export const allEntities = [
  ...organisationEntities,
  ...identityEntities,
  OutboxEntity,
  ...caseworkEntities,
  ...vaultEntities,
  ...attachmentsEntities,
  ...lettersEntities,
  ...petitionsEntities,
  ...supervisionEntities,
];

/** The owner's view of a database: all tables, and the migrations that made them (TypeScript here, JavaScript in dist). */
export function dataSourceOptions(databaseUrl: string): DataSourceOptions {
  return {
    type: 'postgres',
    url: databaseUrl,
    entities: allEntities,
    migrations: [join(__dirname, '[0-9]*.{ts,js}')],
  };
}
