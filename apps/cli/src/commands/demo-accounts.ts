import { AccountsService } from '@libs/identity';
import { DEMO_PASSPHRASE } from '@libs/vault';
import type { Command } from 'commander';
import { printJson, printTable } from '../output';
import { databaseUrl } from '../service/running-service';
import { withDatabase } from '../service/with-database';

export function addDemoAccounts(program: Command): void {
  program
    .command('demo')
    .description('what the service holds for trying it out')
    .command('accounts')
    .description('the demo accounts of the running service, with their passwords and TOTP secrets')
    .option('--json', 'print one JSON object instead of a table')
    .action(async ({ json }: { json?: boolean }) => {
      const found = await withDatabase(databaseUrl(), (database) => new AccountsService(database).listDemo());
      const accounts = found.map(({ username, password, totpSecret, otpauthUri, role, unitId }) => ({
        username,
        password,
        totpSecret,
        otpauthUri,
        role,
        unit: unitId,
      }));
      const withPassphrase = (account: (typeof accounts)[number]) =>
        account.role === 'custodian' ? { ...account, passphrase: DEMO_PASSPHRASE } : account;
      if (json) return printJson({ accounts: accounts.map(withPassphrase) });
      printTable(
        ['USERNAME', 'PASSWORD', 'TOTP SECRET', 'ROLE', 'UNIT'],
        accounts.map(({ otpauthUri: _, ...shown }) => Object.values(shown)),
      );
    });
}
