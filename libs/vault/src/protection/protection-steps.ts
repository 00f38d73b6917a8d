import { type StepContext, StepRegistry } from '@libs/casework';
import { Injectable } from '@nestjs/common';
import { LAST_OF_PROTECTION } from './protection.queries';

/** What the steps that protect a denouncer ask: one request at a time, decided once, and ended only when it was granted. */
@Injectable()
export class ProtectionSteps {
  constructor(registry: StepRegistry) {
    registry.guard('protection-not-waiting', async (context) => (await protectionOf(context)) !== 'waits');
    registry.guard('protection-waits', async (context) => (await protectionOf(context)) === 'waits');
    registry.guard('protection-in-force', async (context) => (await protectionOf(context)) === 'in force');
  }
}

async function protectionOf({ manager, draft }: StepContext): Promise<'waits' | 'in force' | null> {
  const [last]: { step: string; outcome: string | null }[] = await manager.query(LAST_OF_PROTECTION, [draft.file.id]);
  if (last?.step === 'request_protection') return 'waits';
  return last?.outcome === 'protection_granted' ? 'in force' : null;
}
