import type { EntityManager } from 'typeorm';
import { makeCustodianKey } from './custodians.service';

/** As public as the demo accounts' password; no production starts on a database that holds them. */
export const DEMO_PASSPHRASE = 'lang-nghe-demo-custodian';

const DEMO_CUSTODIANS = `
  select distinct account.id from account join assignment on assignment.account_id = account.id
   where account.demo and assignment.role = 'custodian'`;

/** Gives the demo custodians their keys where they have none, so that a first start seals at once. */
export async function ensureDemoCustodianKeys(manager: EntityManager, now: Date): Promise<void> {
  const custodians: { id: string }[] = await manager.query(DEMO_CUSTODIANS);
  for (const { id } of custodians) await makeCustodianKey(manager, id, DEMO_PASSPHRASE, now);
}
