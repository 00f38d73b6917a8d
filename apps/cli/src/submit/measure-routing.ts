import { withThrowAwayService } from '../service/throw-away-service';
import { withDatabase } from '../service/with-database';
import { awaitRouting, type Routed } from './await-routing';
import type { Corpus } from './read-items';
import { isMisfit } from './submission-of';
import { type Outcome, submitCorpus } from './submit-corpus';

/** Submits a corpus to a service of its own and waits until all of it is routed; then that service is gone. */
export function measureRouting(
  corpus: Corpus,
  asked: AbortSignal,
): Promise<{ outcomes: Outcome[]; routed: Map<string, Routed> }> {
  return withThrowAwayService(asked, async ({ url, databaseUrl }) => {
    const outcomes = await submitCorpus(url, corpus);
    const codes = outcomes.flatMap((outcome) => (isMisfit(outcome) ? [] : (outcome.receipt?.trackingCode ?? [])));
    const routed = await withDatabase(databaseUrl, (database) => awaitRouting(database, codes));
    return { outcomes, routed };
  });
}
