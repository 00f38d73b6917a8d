/** One process seals at a time; whoever comes second leaves it to the first. */
export const TRY_TO_SEAL = 'select pg_try_advisory_xact_lock(1764000013) as free';

const ROOT = `day::text as day, sealed_at as "sealedAt", cases, heads_root as "headsRoot", read_batches as "readBatches",
  read_head as "readHead", previous_hash as "previousHash", key_id as "keyId", hash, signature`;

export const LAST_ROOT = `select ${ROOT} from trail_root order by day desc limit 1`;

/** $1 the first day, or null. */
export const ROOTS_SINCE = `select ${ROOT} from trail_root where $1::date is null or day >= $1::date order by day`;

/** $1 the last day seen, or null; $2 how many: latest first. */
export const ROOTS_BEFORE = `
  select ${ROOT} from trail_root where $1::date is null or day < $1::date order by day desc limit $2`;

/** $1 the last instant of the day: the heads that the cases had then and that no root holds yet, in the order of their ids. */
export const HEADS_TO_SEAL = `
  select file.id as "caseId", head.seq as events, head.hash as head
    from case_file file
    cross join lateral (select seq, hash from case_event event
                         where event.case_id = file.id and event.at <= $1 order by seq desc limit 1) head
   where not exists (select from sealed_head sealed
                      where sealed.case_id = file.id and sealed.events >= file.event_count)
     and not exists (select from sealed_head sealed
                      where sealed.case_id = file.id and sealed.events >= head.seq)
   order by file.id`;

/** $1 the day, $2 its heads. */
export const KEEP_HEADS = `
  insert into sealed_head (case_id, events, day, head)
  select "caseId", events, $1::date, head
    from jsonb_to_recordset($2::jsonb) as sealed("caseId" uuid, events int, head text)`;

export const KEEP_ROOT = `
  insert into trail_root (day, sealed_at, cases, heads_root, read_batches, read_head, previous_hash, key_id, hash, signature)
  values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)`;

/** $1 a day: the heads its root signed, in the order in which it signed them. */
export const HEADS_OF = `
  select case_id as "caseId", events, head from sealed_head where day = $1::date order by case_id`;

/** $1 cases: every head of theirs that was ever sealed. */
export const HEADS_OF_CASES = `
  select case_id as "caseId", events, head, day::text as day from sealed_head where case_id = any($1::uuid[])`;

/** Sealed heads of cases whose file is gone. */
export const HEADS_OF_GONE = `
  select case_id as "caseId", events, head, day::text as day
    from sealed_head sealed where not exists (select from case_file file where file.id = sealed.case_id)`;
