import { verifyTrail } from '@libs/casework';
import type { Command } from 'commander';
import { Failure } from '../failure';
import { printJson, printLine, printTable } from '../output';
import { databaseUrl } from '../service/running-service';
import { withDatabase } from '../service/with-database';

export function addVerifyAudit(program: Command): void {
  program
    .command('audit')
    .description('the trail of events')
    .command('verify')
    .description('replay every chain of events against its case and its deadlines; exit code 1 when one does not hold')
    .option('--json', 'print one JSON object')
    .action(async ({ json }: { json?: boolean }) => {
      const report = await withDatabase(databaseUrl(), verifyTrail);
      const { cases, events, broken } = report;
      if (json) printJson(report);
      else if (broken.length === 0) printLine(`All chains hold: ${cases} cases, ${events} events.`);
      else {
        const rows = broken.map(({ trackingCode, seq, reason, caseId }) => [trackingCode, String(seq), reason, caseId]);
        printTable(['CODE', 'EVENT', 'WHAT IS WRONG', 'CASE'], rows);
      }
      if (broken.length > 0) throw new Failure(`${broken.length} of ${cases} chains do not hold.`);
    });
}
