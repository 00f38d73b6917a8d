/** $1 case: what the officer who last went through its checklist found, since it was last classified. */
export const LAST_FINDING = `
  select data -> 'fields' ->> 'finding' as finding from case_event
   where case_id = $1 and step = 'check_eligibility'
     and seq > coalesce((select max(seq) from case_event where case_id = $1 and step = 'classify'), 0)
   order by seq desc limit 1`;

/** $1 case, $2 steps: was one of them ever taken? */
export const TAKEN = 'select 1 from case_event where case_id = $1 and step = any($2::text[]) limit 1';

/** $1 case: has the whole of it been withdrawn, and not gone on with since? What is withdrawn in part goes on with the rest. */
export const STANDS_WITHDRAWN = `
  select step from case_event where case_id = $1 and step in ('withdraw', 'continue_after_withdrawal')
   order by seq desc limit 1`;

/** $1 case: did its sender come in person, and was that recorded? */
export const CAME_IN_PERSON = `
  select 1 from case_event
   where case_id = $1 and step = 'record_signature' and data -> 'fields' ->> 'means' = 'visit_record' limit 1`;

/** $1 case: when it was last decided. */
export const DECIDED_AT = `
  select at from case_event where case_id = $1 and step in ('decide', 'conclude') order by seq desc limit 1`;

/** $1 case, $2 day: was a dialogue called for it? */
export const ANNOUNCED_FOR = `
  select 1 from case_event
   where case_id = $1 and step = 'schedule_dialogue' and data -> 'fields' ->> 'on' = $2 limit 1`;

/** $1 matter, $2 the case itself, $3 state: another case of the same affair that ended so. */
export const MATES_IN = 'select 1 from case_file where matter_id = $1 and id <> $2 and state = $3 limit 1';
