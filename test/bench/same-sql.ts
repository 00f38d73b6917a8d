import { createHash, randomUUID } from 'node:crypto';
import type { Settings } from '@libs/platform';
import { Pool, type PoolClient } from 'pg';
import {
  CLOCKS_OF_FILES,
  INSERT_EVENTS,
  LOCK_FILES,
  UPDATE_FILES,
  UPSERT_CLOCKS,
} from '../../libs/casework/src/casework.queries';
import { INSERT_RECEIPTS, TO_ROUTE } from '../../libs/petitions/src/routing/routing.queries';
import { SETTLE } from '../../libs/platform/src/queue/outbox.queries';

export interface SameWork {
  outboxId: string;
  caseId: string;
}

/** Any unit: this measures statements, not decisions. */
const UNIT = 'U-BENCH';
const HASH = createHash('sha256').update('bench').digest('hex');

/**
 * What a plain BullMQ handler would run to route one case: one transaction with the statements, in the order, that
 * RoutingService sends for it, on rows made by the same intake; what it writes is as long as what routing writes.
 */
export async function openSameSql(settings: Settings): Promise<(work: SameWork) => Promise<void>> {
  const pool = new Pool({ connectionString: settings.databaseUrl, max: settings.databasePool });
  return async (work) => {
    const client = await pool.connect();
    try {
      await client.query('begin');
      await routeOne(client, work);
      await client.query('commit');
    } finally {
      client.release();
    }
  };
}

async function routeOne(client: PoolClient, { outboxId, caseId }: SameWork): Promise<void> {
  await client.query({ ...SETTLE, values: [[outboxId]] });
  await client.query({ ...TO_ROUTE, values: [[caseId]] });
  const { rows: files } = await client.query({ ...LOCK_FILES, values: [[caseId]] });
  const { rows: clocks } = await client.query({ ...CLOCKS_OF_FILES, values: [[caseId]] });
  const moved = { state: 'triage', ownerUnit: UNIT, version: 2, eventCount: 2, headHash: HASH };
  const write = (statement: typeof LOCK_FILES, row: object) =>
    client.query({ ...statement, values: [JSON.stringify([row].flat())] });
  const clocksAfter = [...clocks, { ...clocks[0], id: randomUUID(), duty: 'triage' }];
  await write(UPDATE_FILES, { ...files[0], ...moved });
  await write(INSERT_EVENTS, eventOf(caseId, clocksAfter));
  await write(
    UPSERT_CLOCKS,
    clocksAfter.map((clock) => ({ ...clock, unitId: UNIT })),
  );
  await write(INSERT_RECEIPTS, {
    caseId,
    decidedAt: files[0].receivedAt,
    rule: 'stated-ward',
    reason: 'one ward',
    wardId: UNIT,
    unitId: UNIT,
    evidence: [{ kind: 'ward-stated', words: 'Kinh Bắc', wards: [UNIT] }],
    candidates: [UNIT],
  });
}

function eventOf(caseId: string, clocks: readonly Record<string, unknown>[]) {
  const told = clocks.map(({ id, duty, ruleId, lawDueAt }) => ({ id, duty, ruleId, dueAt: lawDueAt, breached: false }));
  return {
    caseId,
    seq: 2,
    at: clocks[0]?.startedAt,
    step: 'route',
    state: 'triage',
    actorRole: 'system',
    actorId: null,
    unitId: UNIT,
    data: { fields: { unitId: UNIT }, clocks: told },
    previousHash: HASH,
    hash: HASH,
  };
}
