/**
 * What the database says after the storm. $1 hashes of the acknowledged keys, $2 the tracking code each was answered
 * with, in the same order. `duplicates` counts every way in which something is there twice or belongs to another.
 */
export const OUTCOME = `
  with acknowledged as (
    select * from unnest($1::text[], $2::text[]) as ack(key_hash, tracking_code)
  ), routed as (
    select file.id
      from case_file file
      join routing_receipt receipt on receipt.case_id = file.id
      join case_event event on event.case_id = file.id and event.step in ('route', 'send_to_desk')
     where file.owner_unit = receipt.unit_id
  )
  select (select count(*) from case_file)::int as stored,
         (select count(distinct id) from routed)::int as routed,
         (select count(*) - count(distinct id) from routed)::int
           + (select count(*) - count(distinct case_id) from idempotency)::int
           + (select count(*) - count(distinct tracking_code) from acknowledged)::int
           + (select count(*) - count(distinct tracking_code) from case_file)::int as duplicates,
         (select count(*) from acknowledged
           where not exists (select 1 from idempotency key join case_file file on file.id = key.case_id
                              where key.key_hash = acknowledged.key_hash
                                and file.tracking_code = acknowledged.tracking_code))::int as lost`;

export const WORK_LEFT = 'select count(*)::int as "left" from outbox';
