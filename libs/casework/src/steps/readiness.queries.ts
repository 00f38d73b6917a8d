/** $1 case: what the officer who last went through its checklist found. */
export const LAST_FINDING = `
  select data -> 'fields' ->> 'finding' as finding from case_event
   where case_id = $1 and step = 'check_eligibility' order by seq desc limit 1`;

/** $1 case, $2 step: was it ever taken? */
export const TAKEN = 'select 1 from case_event where case_id = $1 and step = $2 limit 1';

/** $1 matter, $2 the case itself, $3 state: another case of the same affair that ended so. */
export const MATES_IN = 'select 1 from case_file where matter_id = $1 and id <> $2 and state = $3 limit 1';
