import { referenceCalendar } from '@libs/organisation';
import { type Circumstance, computeDeadline, type DeadlineQuestion, DeadlineRefused } from '@libs/rules';
import type { Command } from 'commander';
import { explain } from '../deadline/explain';
import { inWords } from '../deadline/in-words';
import { type AskedSuspension, readDays, readStart, readSuspension } from '../deadline/read-question';
import { sentenceOf } from '../deadline/refusal';
import { printJson, printLine } from '../output';

interface Asked {
  rule: string;
  start: Date;
  complex?: boolean;
  remote?: boolean;
  suspend: readonly AskedSuspension[];
  extend: number;
  json?: boolean;
}

/** Without a database: counts with the calendar of this release. A question that cannot be answered ends with exit code 2. */
export function addDeadline(program: Command): void {
  const command: Command = program
    .command('deadline')
    .description('the due date of a rule of the law, and why it is that date')
    .requiredOption('--rule <id>', 'such as KN-RES1')
    .requiredOption(
      '--start <instant>',
      'the event that is day 0, in Asia/Ho_Chi_Minh unless a zone is given',
      readStart,
    )
    .option('--complex', 'the case is complex: the longer limit made for it')
    .option('--remote', 'remote area, difficult travel: the longer limit made for it')
    .option('--suspend <from..to>', 'suspended and resumed on these days; may be given again', readSuspension, [])
    .option('--extend <days>', 'days of lengthening, in the unit of the rule', readDays, 0)
    .option('--json', 'print one JSON object instead of sentences')
    .action((asked: Asked) => {
      const question = questionOf(asked);
      const computed = answer(question, command);
      const explained = explain(question, computed);
      if (asked.json) printJson(explained);
      else for (const line of inWords(explained, computed)) printLine(line);
    });
}

function questionOf({ rule, start, complex, remote, suspend, extend }: Asked): DeadlineQuestion {
  const circumstances: Circumstance[] = [
    ...(complex ? ['complex' as const] : []),
    ...(remote ? ['remote' as const] : []),
  ];
  return { ruleId: rule, start, circumstances, suspensions: suspend, extend };
}

function answer(question: DeadlineQuestion, command: Command) {
  try {
    return computeDeadline(question, referenceCalendar());
  } catch (error) {
    if (error instanceof DeadlineRefused) command.error(sentenceOf(error, question));
    throw error;
  }
}
