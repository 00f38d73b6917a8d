import { writeFileSync } from 'node:fs';
import { AuditKeys, exportRoots, sealRoots, verifyAudit } from '@libs/casework';
import { systemClock } from '@libs/platform';
import { dayNumber } from '@libs/rules';
import { type Command, InvalidArgumentError } from 'commander';
import { knownKeys, neededKeys } from '../audit/audit-keys';
import { KEPT_APART } from '../audit/kept-apart';
import { readKeptRoots } from '../audit/kept-roots';
import { printReport, verdict } from '../audit/report';
import { Failure } from '../failure';
import { printJson, printLine } from '../output';
import { databaseUrl } from '../service/running-service';
import { withDatabase } from '../service/with-database';

export function addAudit(program: Command): void {
  const audit = program.command('audit').description('the trail: events, reads of what is protected, signed roots');
  audit
    .command('verify')
    .description(
      'hold every chain against its case, its deadlines and the signed roots; exit code 1 when one does not hold',
    )
    .option('--json', 'print one JSON object')
    .option('--roots <file>', 'roots that "audit export" wrote and that were kept elsewhere')
    .action(verify);
  audit
    .command('seal')
    .description('sign a root for every day that is over and has none, as the worker does once a day')
    .action(seal);
  audit
    .command('export')
    .description('write the signed roots, their heads and the public key, to be published or kept elsewhere')
    .requiredOption('--out <file>', 'where to')
    .option('--since <day>', 'from this day on, such as 2026-03-02', readDay)
    .action(exportTo);
}

async function verify({ json, roots }: { json?: boolean; roots?: string }): Promise<void> {
  const exported = roots ? readKeptRoots(roots) : null;
  const keys = knownKeys() ?? (exported && AuditKeys.fromPem(exported.publicKeys));
  const evidence = { keys, exported, now: systemClock.now() };
  const report = await withDatabase(databaseUrl(), (database) => verifyAudit(database, evidence, ...KEPT_APART));
  if (json) printJson(report);
  else printReport(report);
  const wrong = verdict(report);
  if (wrong) throw new Failure(wrong);
}

async function seal(): Promise<void> {
  const url = databaseUrl();
  const keys = neededKeys();
  if (!keys.maySign) throw new Failure('AUDIT_KEY holds no private key: it can verify, and cannot sign.');
  const days = await withDatabase(url, (database) => sealRoots(database, keys, systemClock.now()));
  printLine(days.length > 0 ? `Signed: ${days.join(', ')}.` : 'Every day that is over has its root.');
}

async function exportTo({ since, out }: { since?: string; out: string }): Promise<void> {
  const url = databaseUrl();
  const keys = neededKeys();
  const options = { since: since ?? null, now: systemClock.now() };
  const exported = await withDatabase(url, (database) => exportRoots(database, keys, options));
  writeFileSync(out, `${JSON.stringify(exported)}\n`);
  printLine(`${exported.roots.length} roots are in ${out}.`);
}

function readDay(text: string): string {
  try {
    dayNumber(text);
    return text;
  } catch {
    throw new InvalidArgumentError('It is no day such as 2026-03-02.');
  }
}
