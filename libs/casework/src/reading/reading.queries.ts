import type { Statement } from '@libs/platform';

const CLOCKS = `
  select id, case_id as "caseId", duty, rule_id as "ruleId", rule_version::text as "ruleVersion", effect,
         unit_id as "unitId", started_at as "startedAt", law_due_at as "lawDueAt", promised_at as "promisedAt",
         extra_days as "extraDays", extensions, suspensions, ended_at as "endedAt", outcome, breached_at as "breachedAt",
         sweep_at as "sweepAt"
    from deadline where case_id = any($1::uuid[]) and outcome is distinct from 'waived'`;
const AS_THEY_ARE_DUE = 'order by coalesce(law_due_at, promised_at), id';

/** $1 cases: their clocks, in the order they are due. */
export const CLOCKS_OF: Statement = { name: 'casework-clocks-of', text: `${CLOCKS} ${AS_THEY_ARE_DUE}` };

/** The same of those that have not ended: a list asks for no others, since the wall is asked for each. */
export const RUNNING_OF: Statement = {
  name: 'casework-running-of',
  text: `${CLOCKS} and ended_at is null ${AS_THEY_ARE_DUE}`,
};

/**
 * $1 case: its events, with what was written in them still in its boxes. What the service does for somebody who does not
 * see the case, such as a custodian's consent, is told of that one.
 */
export const TIMELINE_OF = `
  select event.seq, event.at, event.step, event.state, event.actor_role as "actorRole", event.actor_id as "actorId",
         event.unit_id as "unitId", event.data,
         coalesce(jsonb_object_agg(written.field, encode(written.box, 'base64')) filter (where written.field is not null), '{}') as boxes,
         account.display_name as "actorName"
    from case_event event
    left join case_text written on written.case_id = event.case_id and written.seq = event.seq
    left join account on account.id = case event.actor_role
         when 'system' then (event.data #>> '{fields,accountId}')::uuid else event.actor_id end
   where event.case_id = $1
   group by event.case_id, event.seq, account.display_name order by event.seq`;

/** $1 matter, $2 unit, $3 the case itself. */
export const MATTER_OF = `
  select id, tracking_code as "trackingCode", state from case_file
   where matter_id = $1 and owner_unit = $2 and audience = 'unit' and id <> $3 order by received_at, id`;
