import type { ExplainedDeadline } from '@libs/contracts';

interface Run {
  from: string;
  to: string;
  reason: string;
}

const DAY = 86_400_000;

/** Days that follow one another for the same reason, as one line: a suspension of two months is not sixty lines. */
export function runsOf(days: ExplainedDeadline['skipped']): Run[] {
  const runs: Run[] = [];
  for (const { date, reason } of days) {
    const last = runs.at(-1);
    if (last && last.reason === reason && Date.parse(date) - Date.parse(last.to) === DAY) last.to = date;
    else runs.push({ from: date, to: date, reason });
  }
  return runs;
}
