import { withSecretFiles } from '@libs/platform';
import type { Command } from 'commander';
import { ensureLogins } from '../../../../migrations/logins';
import { migrate } from '../../../../migrations/migrate';
import { Failure, reasonOf } from '../failure';
import { printLine } from '../output';
import { databaseUrl } from '../service/running-service';

export function addMigrate(program: Command): void {
  program
    .command('migrate')
    .description('bring the tables and the reference data of DATABASE_URL to this release')
    .action(async () => {
      const { VAULT_KEY, APP_DATABASE_URL: app, WORKER_DATABASE_URL: worker } = withSecretFiles(process.env);
      const bring = async () => {
        await migrate(databaseUrl(), VAULT_KEY);
        await ensureLogins(databaseUrl(), { app, worker });
      };
      await bring().catch((error) => {
        throw new Failure(`The database could not be migrated: ${reasonOf(error)}.`);
      });
      printLine('The database holds the tables and the reference data of this release.');
    });
}
