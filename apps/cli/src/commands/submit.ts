import type { Command } from 'commander';
import { Failure } from '../failure';
import { printJson, printTable, printTrouble } from '../output';
import { serviceUrl } from '../service/running-service';
import { measureRouting } from '../submit/measure-routing';
import { type Corpus, readItems } from '../submit/read-items';
import { routingReport, submissionReport } from '../submit/reports';
import { isMisfit } from '../submit/submission-of';
import { submitCorpus } from '../submit/submit-corpus';

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
    .action(async (file: string, options: Options) => {
      const corpus = readItems(file);
      nameMisfits(corpus);
      await (options.standalone ? measure(corpus, options) : submit(corpus, options));
    });
}

async function submit(corpus: Corpus, { url, json }: Options): Promise<void> {
  if (url && !URL.canParse(url)) throw new Failure(`${url} is not a URL.`);
  const items = submissionReport(await submitCorpus(url ?? serviceUrl(), corpus));
  if (json) printJson({ items });
  else {
    const rows = items.map((item) => [item.id, item.status, item.trackingCode, item.state ?? item.error]);
    printTable(['ID', 'STATUS', 'CODE', 'STATE'], rows.map(cells));
  }
}

async function measure(corpus: Corpus, { url, json }: Options): Promise<void> {
  if (url) throw new Failure('--standalone starts a service of its own: leave out --url.');
  const asked = new AbortController();
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, () => asked.abort());
  const { outcomes, routed } = await measureRouting(corpus, asked.signal);
  const { items, totals } = routingReport(outcomes, routed);
  if (json) printJson({ items, totals });
  else {
    const rows = items.map((item) => [item.id, item.status, item.trackingCode, item.ward, item.unit, item.rule]);
    printTable(['ID', 'STATUS', 'CODE', 'WARD', 'UNIT', 'RULE'], rows.map(cells));
  }
  const unrouted = totals.submitted - totals.routed;
  if (unrouted > 0) throw new Failure(`${unrouted} of ${totals.submitted} submissions were not routed in time.`);
}

function cells(row: readonly (string | number | null | undefined)[]): string[] {
  return row.map((cell) => String(cell ?? '-'));
}

/** The others go on; the exit code says that not all of them did. */
function nameMisfits({ items }: Corpus): void {
  for (const { id, fault } of items.filter(isMisfit)) {
    printTrouble(`Item ${id} is not sent: ${fault}.`);
    process.exitCode = 1;
  }
}
