export const PING = 'select 1';

/** Work owed, and work given up on, by job. */
export const COUNT_OUTBOX = `
  select job, (count(*) filter (where failed_at is null))::int as pending,
         (count(*) filter (where failed_at is not null))::int as failed
    from outbox group by job`;
