/** Cases as the service left them, from which others are grown. */
export const SEEDS = `
  select id from case_file where audience = 'unit' and state <> 'submitted' order by id`;

/** $1 grown cases: rows of the shape and size of their seed's, with other words, another ward and another day. */
export const GROW = `
  with grown as materialized (
    select *, make_interval(secs => age) as shift, "closedAfter" is not null as closed
      from jsonb_to_recordset($1::jsonb) as grown(id uuid, "seedId" uuid, "trackingCode" text, "unitId" text,
           "climbedTo" text[], age int, "closedAfter" int, handlers uuid[], title text, text text, search text)
  ), file as (
    insert into case_file (id, tracking_code, kind, state, owner_unit, audience, urgent, rank, lane, handlers, escalated_to,
           received_at, next_due_at, closed_at, version, event_count, head_hash)
    select grown.id, "trackingCode", seed.kind,
           case when closed then 'closed' when cardinality(grown.handlers) > 0 then 'in_progress' else seed.state end,
           "unitId", 'unit', seed.urgent, seed.rank, seed.lane, grown.handlers, "climbedTo", seed.received_at - shift,
           case when closed then '9999-12-31' else seed.next_due_at - shift end,
           seed.received_at - shift + make_interval(secs => "closedAfter"), seed.version, seed.event_count, seed.head_hash
      from grown join case_file seed on seed.id = "seedId"
  ), letter as (
    insert into petition (case_id, stated_type, subject, title, text, search, place, dialogue, salt)
    select grown.id, stated_type, subject, grown.title, grown.text, grown.search, place, dialogue, salt
      from grown join petition on petition.case_id = "seedId"
  ), receipt as (
    insert into routing_receipt (case_id, decided_at, rule, reason, ward_id, unit_id, evidence, candidates)
    select grown.id, decided_at - shift, rule, reason, ward_id, "unitId", evidence, candidates
      from grown join routing_receipt on routing_receipt.case_id = "seedId"
  ), event as (
    insert into case_event (case_id, seq, at, step, state, actor_role, actor_id, unit_id, data, previous_hash, hash)
    select grown.id, seq + later, at - shift, step, state, actor_role, actor_id, "unitId", data, previous_hash, hash
      from grown join case_event on case_event.case_id = "seedId"
     cross join lateral (select 0 as later union all select 2 where closed) as life
  ), clock as (
    insert into deadline (id, case_id, duty, rule_id, rule_version, effect, unit_id, started_at, law_due_at, promised_at,
           extra_days, extensions, suspensions, ended_at, outcome, breached_at, sweep_at)
    select uuidv7(), grown.id, duty, rule_id, rule_version, effect, "unitId", started_at - shift, law_due_at - shift,
           promised_at - shift, extra_days, extensions, suspensions,
           case when closed then started_at - shift + make_interval(secs => "closedAfter") end,
           case when closed then 'met' end,
           case when not closed and effect = 'limit' and law_due_at - shift < now() then law_due_at - shift end,
           case when not closed and law_due_at - shift > now() then law_due_at - shift end
      from grown join deadline on deadline.case_id = "seedId"
    returning id, case_id, breached_at
  )
  insert into escalation (id, case_id, deadline_id, rung, unit_id, due_at, raised_at, expects, answer_by)
  select uuidv7(), clock.case_id, clock.id, rung, unit_id, breached_at, breached_at, 'report', breached_at + interval '2 days'
    from clock join grown on grown.id = clock.case_id
   cross join lateral unnest("climbedTo") with ordinality as climbed(unit_id, rung)
   where breached_at is not null`;

/** $1 units: the sealed denunciations lie with the heads of wards and of the province, received over a year. */
export const SPREAD_DENUNCIATIONS = `
  update case_file set owner_unit = ($1::text[])[1 + (hashtext(id::text) & 65535) % cardinality($1::text[])],
         received_at = received_at - make_interval(days => (hashtext(id::text) & 65535) % 365),
         next_due_at = next_due_at - make_interval(days => (hashtext(id::text) & 65535) % 365)
   where audience = 'head'`;

export const SEARCH_INDEX = `select pg_get_indexdef('petition_search'::regclass) as definition`;
export const DROP_SEARCH_INDEX = 'drop index petition_search';
export const SETTLE = 'vacuum analyze';
/** What is owed to cases of the past is nobody's work here. */
export const FORGET_WORK = 'truncate outbox';

/** $1 username */
export const ACCOUNT = 'select id from account where username = $1';
