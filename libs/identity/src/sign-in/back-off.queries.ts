import type { EntityManager } from 'typeorm';

/** Whose failures are counted, and how many of them are let pass. */
export interface Counted {
  readonly subject: Buffer;
  readonly tolerated: number;
}

/** Failures are forgotten by half with every six hours. */
const FAILURES = `known.failures * power(0.5, greatest(0, extract(epoch from $3::timestamptz - known.failed_at)) / 21600) + 1`;

/** Half a minute, a minute, two, … an hour. */
const WAIT = `case when round(${FAILURES}) < excluded.tolerated then null
  else least(interval '1 hour', interval '30 seconds' * power(2, least(10, round(${FAILURES}) - excluded.tolerated))) end`;

/** $1 subjects, $2 how many each may fail, $3 now. In order of the subjects, so that two statements never wait for each other. */
const COUNT = `
  insert into sign_in_failure as known (subject, tolerated, failures, failed_at, free_at)
  select subject, tolerated, 1, $3::timestamptz, null from unnest($1::bytea[], $2::integer[]) as asked (subject, tolerated)
   where not exists (select from sign_in_failure waiting where waiting.subject = any ($1) and waiting.free_at > $3)
   order by subject
  on conflict (subject) do update
     set tolerated = excluded.tolerated, failures = ${FAILURES}, failed_at = $3, free_at = $3::timestamptz + ${WAIT}
   where coalesce(known.free_at <= $3, true)
  returning subject`;

const WAITING_UNTIL = `select max(free_at) as until from sign_in_failure where subject = any ($1::bytea[])`;

/**
 * Counts an attempt as failed before it is made, so that a thousand at once are not a thousand free guesses.
 * @returns null, or the instant before which one of the subjects must wait
 */
export async function countAttempt(
  manager: EntityManager,
  counted: readonly Counted[],
  now: Date,
): Promise<Date | null> {
  const subjects = counted.map(({ subject }) => subject);
  const rows = await manager.query<unknown[]>(COUNT, [subjects, counted.map(({ tolerated }) => tolerated), now]);
  if (rows.length === counted.length) return null;
  const [row] = await manager.query<{ until: Date | null }[]>(WAITING_UNTIL, [subjects]);
  return row?.until ?? now;
}

/** $1 subject */
const FORGIVE = `delete from sign_in_failure where subject = $1 returning failures`;
/** $1 subject, $2 how many */
const GIVE_BACK = `update sign_in_failure set failures = greatest(0, failures - $2), free_at = null where subject = $1`;
/** $1 now. What another process is just counting is left to it. */
const FORGET = `
  delete from sign_in_failure where subject in (
    select subject from sign_in_failure where failed_at < $1::timestamptz - interval '2 days'
     order by failed_at limit 1000 for update skip locked)`;

/**
 * The attempt succeeded: nothing is held against `who` any more, and what they mistyped before does not count against
 * the address either, so that a busy office is never shut out.
 */
export async function takeBackAttempt(
  manager: EntityManager,
  { who, address }: { readonly who: Buffer; readonly address: Buffer },
  now: Date,
): Promise<void> {
  const [forgiven] = await manager.query<[{ failures: number }[], number]>(FORGIVE, [who]);
  await manager.query(GIVE_BACK, [address, forgiven[0]?.failures ?? 0]);
  await manager.query(FORGET, [now]);
}
