import type { TimelineEvent } from '@libs/casework';
import { CHOICES, type Protection, protectionAfter } from '@libs/rules';

type Outcome = (typeof CHOICES.outcome)[number];

/** What a step decided, where that is a code. */
export function outcomeOf({ data }: TimelineEvent): Outcome | null {
  return CHOICES.outcome.find((code) => code === data.fields?.outcome) ?? null;
}

export function protectionOf(timeline: readonly TimelineEvent[]): Protection {
  const code = (value: unknown) => (typeof value === 'string' ? value : null);
  return protectionAfter(
    timeline.map(({ step, data }) => ({
      step,
      outcome: code(data.fields?.outcome),
      means: code(data.fields?.means),
    })),
  );
}
