import { Command, CommanderError } from 'commander';
import { addAccounts } from './commands/accounts';
import { addAudit } from './commands/audit';
import { addCalendar } from './commands/calendar';
import { addDeadline } from './commands/deadline';
import { addDemoAccounts } from './commands/demo-accounts';
import { addDocs } from './commands/docs';
import { addImportBoundaries } from './commands/import-boundaries';
import { addLetters } from './commands/letters';
import { addMigrate } from './commands/migrate';
import { addSubmit } from './commands/submit';
import { Failure, reasonOf } from './failure';
import { takeEachOnce } from './given-once';
import { printTrouble } from './output';

const USAGE = 2;
const COMMANDS = [
  addSubmit,
  addDemoAccounts,
  addAccounts,
  addImportBoundaries,
  addAudit,
  addMigrate,
  addDocs,
  addCalendar,
  addDeadline,
  addLetters,
];

/** Exit code 0: done; 1: it could not be done, and one sentence on stderr says why; 2: it was asked for wrongly. */
async function main(): Promise<void> {
  const program = new Command('cli').description('Lắng Nghe at the prompt').exitOverride();
  for (const add of COMMANDS) add(program);
  takeEachOnce(program);
  try {
    await program.parseAsync();
  } catch (error) {
    process.exitCode = exitCodeOf(error);
  }
}

function exitCodeOf(error: unknown): number {
  if (error instanceof CommanderError) return error.exitCode === 0 ? 0 : USAGE;
  printTrouble(error instanceof Failure ? error.message : `It could not be done: ${reasonOf(error)}.`);
  return 1;
}

void main();
