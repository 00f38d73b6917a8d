import { calendarYearSchema, type YearOfCalendar } from '@libs/contracts';
import { CalendarService, OrganisationService, referenceYear } from '@libs/organisation';
import { InvalidInput, systemClock } from '@libs/platform';
import { type Command, InvalidArgumentError } from 'commander';
import type { DataSource } from 'typeorm';
import { readNotice } from '../calendar/read-notice';
import { Failure } from '../failure';
import { printJson, printLine, printTable } from '../output';
import { databaseUrl } from '../service/running-service';
import { withDatabase } from '../service/with-database';

export function addCalendar(program: Command): void {
  const calendar = program.command('calendar').description('days off and make-up working days, a year at a time');
  calendar
    .command('show')
    .description('the days of a year that differ from their weekday, and where they are known from')
    .argument('<year>', 'such as 2027', readYear)
    .option('--release', 'what this release says, without a database')
    .option('--json', 'print one JSON object instead of a table')
    .action(async (year: number, { release, json }: { release?: boolean; json?: boolean }) => {
      const found = release
        ? referenceYear(year)
        : await withDatabase(databaseUrl(), (database) => calendarIn(database).year(year));
      if (json) printJson(found);
      else show(found);
    });
  calendar
    .command('import')
    .description('enter the notice of a year: it takes the place of what the year held before')
    .argument('<file>', 'JSON: { year, document, issuedOn, source, evidence, days: [{ date, kind, reason }] }')
    .action(async (file: string) => {
      const { year, ...notice } = readNotice(file);
      await withDatabase(databaseUrl(), (database) =>
        calendarIn(database).enterNotice(year, notice, { accountId: null, at: systemClock.now() }),
      ).catch((error) => {
        throw error instanceof InvalidInput ? new Failure(`${file}: ${faultsOf(error)}.`) : error;
      });
      printLine(`The notice of ${year} is entered; days listed: ${notice.days.length}.`);
    });
}

function calendarIn(database: DataSource): CalendarService {
  return new CalendarService(database, new OrganisationService(database));
}

function readYear(text: string): number {
  const year = calendarYearSchema.safeParse(text);
  if (!year.success) throw new InvalidArgumentError('It is no year that the calendar knows.');
  return year.data;
}

function show({ year, notice, days }: YearOfCalendar): void {
  if (notice) printLine(`${year}: ${notice.document ?? 'document not known'} (${notice.source}, ${notice.evidence})`);
  else printLine(`${year}: the notice is not in; these days are only expected.`);
  const rows = days.map(({ date, kind, reason, evidence, source }) => [date, kind, reason, evidence, source]);
  printTable(['DATE', 'KIND', 'REASON', 'EVIDENCE', 'SOURCE'], rows);
}

function faultsOf({ faults }: InvalidInput): string {
  return faults.map(({ field, code }) => `${field} ${code}`).join(', ');
}
