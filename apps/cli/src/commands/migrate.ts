import { withSecretFiles } from '@libs/platform';
import type { Command } from 'commander';
import { migrate } from '../../../../migrations/migrate';
import { Failure, reasonOf } from '../failure';
import { printLine } from '../output';
import { databaseUrl } from '../service/running-service';

export function addMigrate(program: Command): void {
  program
    .command('migrate')
    .description('bring the tables and the reference data of DATABASE_URL to this release')
    .action(async () => {
      await migrate(databaseUrl(), withSecretFiles(process.env).VAULT_KEY).catch((error) => {
        throw new Failure(`The database could not be migrated: ${reasonOf(error)}.`);
      });
      printLine('The database holds the tables and the reference data of this release.');
    });
}
