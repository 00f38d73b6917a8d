import type { Command } from 'commander';
import { Failure } from '../failure';
import { printJson, printTable, printTrouble } from '../output';
import { serviceUrl } from '../service/running-service';
import { withThrowAwayService } from '../service/throw-away-service';
import { withDatabase } from '../service/with-database';
import { awaitRouting } from '../submit/await-routing';
import { readItems } from '../submit/read-items';
import { routingReport } from '../submit/routing-report';
import { isMisfit, type Outcome, submitCorpus } from '../submit/submit-corpus';

interface Options {
  url?: string;
  standalone?: boolean;
  json?: boolean;
}

export function addSubmit(program: Command): void {
  program
    .command('submit')
    .description('post every item of a corpus file through the public API')
    .argument('<file>', 'JSON array of submissions')
    .option('--url <url>', 'address of the service (default: the one running on DATA_DIR)')
    .option('--standalone', 'start a throw-away service, wait until all is routed, and take it away again')
    .option('--json', 'print one JSON object instead of a table')
    .action((file: string, options: Options) => (options.standalone ? measure(file, options) : submit(file, options)));
}

async function submit(file: string, { url, json }: Options): Promise<void> {
  if (url && !URL.canParse(url)) throw new Failure(`${url} is not a URL.`);
  const corpus = readItems(file);
  const outcomes = await submitCorpus(url ?? serviceUrl(), corpus);
  if (json) printJson({ items: outcomes.map(plain) });
  else printTable(['ID', 'STATUS', 'CODE', 'STATE'], outcomes.map(line));
  nameMisfits(outcomes);
}

async function measure(file: string, { url, json }: Options): Promise<void> {
  if (url) throw new Failure('--standalone starts a service of its own: leave out --url.');
  const corpus = readItems(file);
  const asked = new AbortController();
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.once(signal, () => asked.abort());
  const { outcomes, report } = await withThrowAwayService(asked.signal, async (service) => {
    const outcomes = await submitCorpus(service.url, corpus);
    const codes = outcomes.flatMap((outcome) => (isMisfit(outcome) ? [] : (outcome.receipt?.trackingCode ?? [])));
    const routed = await withDatabase(service.databaseUrl, (database) => awaitRouting(database, codes));
    return { outcomes, report: routingReport(outcomes, routed) };
  });
  if (json) printJson(report);
  else {
    const row = (item: (typeof report.items)[number]) =>
      [item.id, item.status, item.trackingCode, item.ward, item.unit, item.rule, item.msToRouted].map((cell) =>
        String(cell ?? '-'),
      );
    printTable(['ID', 'STATUS', 'CODE', 'WARD', 'UNIT', 'RULE', 'MS'], report.items.map(row));
  }
  nameMisfits(outcomes);
  const unrouted = report.totals.submitted - report.totals.routed;
  if (unrouted > 0) throw new Failure(`${unrouted} of ${report.totals.submitted} submissions were not routed in time.`);
}

function plain(outcome: Outcome) {
  if (isMisfit(outcome)) return { id: outcome.id, status: null, trackingCode: null, state: null, error: outcome.fault };
  const { id, status, receipt, problem } = outcome;
  const accepted = { id, status, trackingCode: receipt?.trackingCode ?? null, state: receipt?.state ?? null };
  return receipt ? accepted : { ...accepted, error: problem?.detail ?? problem?.title ?? null };
}

function line(outcome: Outcome): string[] {
  const { id, status, trackingCode, state, error } = { error: undefined, ...plain(outcome) };
  return [id, String(status ?? '-'), trackingCode ?? '-', state ?? error ?? '-'];
}

function nameMisfits(outcomes: readonly Outcome[]): void {
  for (const { id, fault } of outcomes.filter(isMisfit)) {
    printTrouble(`Item ${id} was not sent: ${fault}.`);
    process.exitCode = 1;
  }
}
