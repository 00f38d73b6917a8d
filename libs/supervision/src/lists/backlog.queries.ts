/** $1 owners, $2 now: open cases by owner, age in days and kind. Overdue: a limit has passed (a pause since
 * does not undo it), not a mere target. When a case for a head alone came is nobody's to read here. Ages are whole days of Asia/Ho_Chi_Minh. */
export const OPEN_BY_AGE = `
  select owner_unit as "unitId", kind, age, count(*)::int as open,
         count(*) filter (where overdue)::int as overdue, count(*) filter (where urgent)::int as urgent,
         count(*) filter (where state = 'awaiting_signature')::int as "awaitingSignature", min(received_at) filter (where audience = 'unit') as oldest
    from (select owner_unit, audience, kind, state, urgent, received_at, coalesce(overdue_from < $2, false) as overdue,
                 ($2::timestamptz at time zone 'Asia/Ho_Chi_Minh')::date
                   - (received_at at time zone 'Asia/Ho_Chi_Minh')::date as age
            from overseen_case where closed_at is null and owner_unit = any($1::text[])) as open_case
   group by owner_unit, kind, age`;

/** $1 owners: the case for the common eye that has been open longest. */
export const OLDEST_OPEN = `
  select tracking_code as "trackingCode", kind, owner_unit as "unitId",
         received_at as "receivedAt"
    from overseen_case where closed_at is null and audience = 'unit' and owner_unit = any($1::text[])
   order by received_at, tracking_code limit 1`;

/** $1 owners, $2 the first Monday, $3 now: what came and what was closed in each week, and what was open at its end. */
export const TREND = `
  with week as (
    select monday::date as monday, (monday + interval '7 days') at time zone 'Asia/Ho_Chi_Minh' as ends,
           monday at time zone 'Asia/Ho_Chi_Minh' as begins
      from generate_series($2::timestamp, ($3::timestamptz at time zone 'Asia/Ho_Chi_Minh'), interval '7 days') as monday
  )
  select week.monday::text as week,
         count(*) filter (where file.received_at >= week.begins)::int as received,
         count(*) filter (where file.closed_at >= week.begins and file.closed_at < week.ends)::int as closed,
         count(*) filter (where file.closed_at is null or file.closed_at >= week.ends)::int as open
    from week left join overseen_case file
      on file.owner_unit = any($1::text[]) and file.received_at < week.ends
     and (file.closed_at is null or file.closed_at >= week.begins)
   group by week.monday order by week.monday`;
