import type { EntityManager } from 'typeorm';

/** $1 account, $2 time step. No row: this code, or a later one, was taken before. */
const TAKE_STEP = `
  insert into second_factor as factor (account_id, last_step) values ($1, $2)
  on conflict (account_id) do update set last_step = excluded.last_step where factor.last_step < excluded.last_step
  returning account_id`;

/** Notes that the code of this step was used. False when it, or a later one, was used before: also in another process. */
export async function takeStep(manager: EntityManager, accountId: string, step: number): Promise<boolean> {
  const taken = await manager.query<unknown[]>(TAKE_STEP, [accountId, step]);
  return taken.length > 0;
}

/** $1 account, $2 sealed secret, $3 whether it may take the place of one that counts */
const OFFER_SECRET = `
  insert into second_factor as factor (account_id, offered_secret, last_step) values ($1, $2, 0)
  on conflict (account_id) do update set offered_secret = excluded.offered_secret where factor.secret is null or $3
  returning account_id`;

/** False when the account has a second factor that the offer may not replace. */
export async function offerSecret(
  manager: EntityManager,
  accountId: string,
  sealed: Buffer,
  mayReplace: boolean,
): Promise<boolean> {
  const offered = await manager.query<unknown[]>(OFFER_SECRET, [accountId, sealed, mayReplace]);
  return offered.length > 0;
}

/** $1 account, $2 the offered secret, $3 time step of its first code */
const ENROL = `
  update second_factor set secret = offered_secret, offered_secret = null, last_step = $3
   where account_id = $1 and offered_secret = $2`;

/** The offered secret becomes the one that counts. False when another was offered meanwhile. */
export async function enrol(
  manager: EntityManager,
  accountId: string,
  offered: Buffer,
  step: number,
): Promise<boolean> {
  const [, changed] = await manager.query<[unknown, number]>(ENROL, [accountId, offered, step]);
  return changed > 0;
}
