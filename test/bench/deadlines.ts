import { cpus } from 'node:os';
import { performance } from 'node:perf_hooks';
import { referenceCalendar } from '@libs/organisation';
import {
  addDays,
  computeDeadline,
  type Day,
  DEADLINE_RULES,
  type DeadlineQuestion,
  inForceOn,
  startOfDay,
} from '@libs/rules';
import { spreadOf } from './figures';

const RUNS = 5;
const DAYS = 365;
const HOUR_MS = 3_600_000;
const SECONDS_A_RUN = 2;

/** Every rule in force, from every day of 2026 at nine; each that can stand still once more with two suspensions. */
function questions(): DeadlineQuestion[] {
  return Array.from({ length: DAYS }, (_, index) => addDays('2026-01-01', index)).flatMap((day) =>
    DEADLINE_RULES.flatMap((rule) => {
      const version = inForceOn(rule.versions, day);
      if (!version) return [];
      const start = new Date(startOfDay(day).getTime() + 9 * HOUR_MS);
      const plain = { ruleId: rule.id, start, circumstances: [], suspensions: [], extend: 0 };
      return version.pausesIn.length === 0 ? [plain] : [plain, { ...plain, suspensions: twoSuspensions(day) }];
    }),
  );
}

function twoSuspensions(day: Day): DeadlineQuestion['suspensions'] {
  return [
    { from: addDays(day, 4), to: addDays(day, 11) },
    { from: addDays(day, 14), to: addDays(day, 25) },
  ];
}

/** Computations a second on the one thread of this process. */
function measure(asked: readonly DeadlineQuestion[]): number {
  const calendar = referenceCalendar();
  const begun = performance.now();
  let computed = 0;
  while (performance.now() - begun < SECONDS_A_RUN * 1_000) {
    for (const question of asked) computeDeadline(question, calendar);
    computed += asked.length;
  }
  return (computed * 1_000) / (performance.now() - begun);
}

const all = questions();
const suspended = all.filter(({ suspensions }) => suspensions.length > 0);
const plain = all.filter(({ suspensions }) => suspensions.length === 0);
measure(all);
const rounds = Array.from({ length: RUNS }, () => [measure(all), measure(plain), measure(suspended)] as const);
const figures = {
  computationsPerSecond: {
    mixed: spreadOf(rounds.map(([mixed]) => mixed)),
    withoutSuspension: spreadOf(rounds.map(([, without]) => without)),
    withTwoSuspensions: spreadOf(rounds.map(([, , withTwo]) => withTwo)),
  },
  questions: { mixed: all.length, withoutSuspension: plain.length, withTwoSuspensions: suspended.length },
  machine: { cpu: cpus()[0]?.model, cores: cpus().length, node: process.version },
};
process.stdout.write(`${JSON.stringify(figures)}\n`);
