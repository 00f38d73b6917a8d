/** $1 case: the last thing that happened to a request for protection. */
export const LAST_OF_PROTECTION = `
  select step, data -> 'fields' ->> 'outcome' as outcome from case_event
   where case_id = $1 and step in ('request_protection', 'decide_protection', 'end_protection')
   order by seq desc limit 1`;
