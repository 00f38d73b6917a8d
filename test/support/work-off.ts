import type { RecountService, SuccessionService } from '@libs/casework';
import type { RoutingService } from '@libs/petitions';
import type { Clock } from '@libs/platform';
import type { OwedJob } from '@libs/rules';
import type { LadderService } from '@libs/supervision';
import type { DataSource } from 'typeorm';

/** The parts of a service that do what is owed. */
interface Doers {
  readonly database: DataSource;
  readonly clock: Clock;
  readonly routing: RoutingService;
  readonly ladder: LadderService;
  readonly succession: SuccessionService;
  readonly recounts: RecountService;
}

interface Work {
  readonly outboxId: string;
  readonly caseId: string;
  readonly job: OwedJob;
}

/** The order in which the relay would send it. */
const OWED_NOW = `
  select id as "outboxId", case_id as "caseId", job from outbox
   where failed_at is null and next_at <= $1 order by next_at, id`;

/** Does what is owed by now, and what that leaves owing, until nothing is. */
export async function workOff(service: Doers): Promise<void> {
  for (;;) {
    const owed: Work[] = await service.database.query(OWED_NOW, [service.clock.now()]);
    if (owed.length === 0) return;
    for (const work of owed) await perform(service, work);
  }
}

async function perform({ routing, ladder, succession, recounts }: Doers, work: Work): Promise<void> {
  const handlers: Record<OwedJob, () => Promise<void>> = {
    'route-petition': () => routing.route(work),
    'climb-ladder': () => ladder.climb(work),
    'succeed-case': () => succession.succeed(work),
    'recount-case': () => recounts.recount(work),
  };
  await handlers[work.job]();
}
