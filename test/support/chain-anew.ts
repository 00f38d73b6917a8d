import type { EntityManager } from 'typeorm';
import { digestOf } from '../../libs/casework/src/trail/digest';

/** Chains a case's events anew as they stand, with fresh hashes and a file that ends at them: the chain itself holds. */
export async function chainAnew(database: Pick<EntityManager, 'query'>, caseId: string): Promise<void> {
  const events = await database.query('select * from case_event where case_id = $1 order by seq', [caseId]);
  let previousHash = '0'.repeat(64);
  for (const event of events) {
    const { seq, step, state, actor_role: actorRole, actor_id: actorId, unit_id: unitId, data } = event;
    const at = event.at.toISOString();
    const hash = digestOf({ caseId, seq, at, step, state, actorRole, actorId, unitId, data, previousHash });
    const values = [caseId, seq, previousHash, hash];
    await database.query('update case_event set previous_hash = $3, hash = $4 where case_id = $1 and seq = $2', values);
    previousHash = hash;
  }
  await database.query('update case_file set head_hash = $2 where id = $1', [caseId, previousHash]);
}
