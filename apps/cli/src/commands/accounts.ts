import { randomBytes } from 'node:crypto';
import { AccountsService, STAFF_ROLES, type StaffRole, UnknownUnit, UsernameTaken } from '@libs/identity';
import { systemClock } from '@libs/platform';
import { dayOf } from '@libs/rules';
import { type Command, Option } from 'commander';
import { Failure } from '../failure';
import { printJson, printLine } from '../output';
import { databaseUrl } from '../service/running-service';
import { withDatabase } from '../service/with-database';

interface AddOptions {
  name: string;
  role: StaffRole;
  unit: string;
  json?: boolean;
}

/** Whoever may reach the database makes the first accounts; each begins with a password that must be changed. */
export function addAccounts(program: Command): void {
  const accounts = program.command('accounts').description('accounts of staff');
  accounts
    .command('add')
    .description('make an account; its first password is printed this once')
    .argument('<username>')
    .requiredOption('--name <name>', 'as others read it')
    .addOption(new Option('--role <role>').choices(STAFF_ROLES).makeOptionMandatory())
    .requiredOption('--unit <id>', 'such as ward-2025-07-kinh-bac-uba')
    .option('--json', 'print one JSON object')
    .action(async (username: string, { name, role, unit, json }: AddOptions) => {
      const password = firstPassword();
      const account = { username, password, displayName: name, mustChangePassword: true };
      const now = systemClock.now();
      const post = { unitId: unit, role, validFrom: dayOf(now) };
      await withAccounts((service) => service.open(account, [post], now));
      tell(username, password, json);
    });
  accounts
    .command('reset')
    .description('a new first password, no second factor, and every session ends')
    .argument('<username>')
    .option('--json', 'print one JSON object')
    .action(async (username: string, { json }: { json?: boolean }) => {
      const password = firstPassword();
      const found = await withAccounts((service) => service.reset(username, password, systemClock.now()));
      if (!found) throw new Failure(`There is no account ${username}.`);
      tell(username, password, json);
    });
}

function withAccounts<T>(work: (service: AccountsService) => Promise<T>): Promise<T> {
  return withDatabase(databaseUrl(), (database) => work(new AccountsService(database))).catch((error) => {
    throw error instanceof UsernameTaken || error instanceof UnknownUnit
      ? new Failure(`The account is not made: ${error.message}.`)
      : error;
  });
}

/** 96 random bits: nobody guesses it before its owner has changed it. */
function firstPassword(): string {
  return randomBytes(12).toString('base64url');
}

function tell(username: string, password: string, json?: boolean): void {
  if (json) printJson({ username, password });
  else printLine(`${username} signs in with ${password} and must change it at once.`);
}
