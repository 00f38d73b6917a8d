import type { Statement } from '../database/statement';

/** Writes work owed. The same work already owed by the same case is not owed twice. */
export const OWE: Statement = {
  name: 'outbox-owe',
  text: `insert into outbox (id, case_id, job, lane, next_at)
         select id, case_id, job, lane, next_at
           from jsonb_to_recordset($1::jsonb) as owed(id uuid, case_id uuid, job text, lane text, next_at timestamptz)
         on conflict (case_id, job) where failed_at is null do nothing`,
};

/** Deletes rows whose effect is being made and returns those that were still owed: the others were done before. */
export const SETTLE: Statement = {
  name: 'outbox-settle',
  text: 'delete from outbox where id = any($1::uuid[]) and failed_at is null returning id',
};

/**
 * Claims what is due for one lease, lanes in turn and the urgent lane first. The recursive part walks the index from
 * lane to lane, so that a lane of fifty thousand costs no more to pass than a lane of one.
 * $1 now, $2 rows for each lane, $3 rows in all, $4 end of the lease
 */
export const CLAIM = `
  with recursive lanes as (
    (select lane from outbox where failed_at is null and next_at <= $1 order by lane limit 1)
    union all
    select (select lane from outbox where failed_at is null and next_at <= $1 and lane > lanes.lane order by lane limit 1)
      from lanes where lanes.lane is not null
  ), due as (
    select owed.id, owed.turn
      from lanes
      cross join lateral (
        select id, row_number() over (order by next_at, id) + case when lanes.lane = 'urgent' then 0 else 1000 end as turn
          from (select id, next_at from outbox
                 where lane = lanes.lane and failed_at is null and next_at <= $1
                 order by next_at, id limit $2 for update skip locked) as first_of_lane
      ) as owed
     where lanes.lane is not null
     order by owed.turn limit $3
  )
  update outbox set next_at = $4, attempts = attempts + 1
    from due where outbox.id = due.id
  returning outbox.id, outbox.case_id as "caseId", outbox.job, outbox.attempts`;

/** $1 id, $2 now, $3 error: no more tries until an administrator asks for one. */
export const MARK_FAILED = 'update outbox set failed_at = $2, error = $3 where id = $1 and failed_at is null';

/** $1 id, $2 next try, $3 error, $4 attempts to give back (1 when the work came too early, which is no fault of its own). */
export const TRY_LATER =
  'update outbox set next_at = $2, error = $3, attempts = greatest(attempts - $4, 0) where id = $1 and failed_at is null';

/** $1 id, $2 now: owed once more. When the same case owes the same work anew since, that is what is tried instead. */
export const RETRY_FAILED = `
  with replaced as (
    delete from outbox using outbox anew
     where outbox.id = $1 and outbox.failed_at is not null
       and anew.case_id = outbox.case_id and anew.job = outbox.job and anew.failed_at is null
    returning outbox.id
  ), put_back as (
    update outbox set failed_at = null, attempts = 0, next_at = $2
     where id = $1 and failed_at is not null and not exists (select 1 from replaced)
    returning id
  )
  select id from replaced union all select id from put_back`;

export const LIST_FAILED = `
  select id, case_id as "caseId", job, attempts, failed_at as "failedAt", error
    from outbox where failed_at is not null order by failed_at desc limit 200`;

export const WAKE = `select pg_notify('outbox', '')`;
