/** $1 case, $2 steps: what happened about its protection, in order. */
export const PROTECTION_OF = `
  select step, data -> 'fields' ->> 'outcome' as outcome, data -> 'fields' ->> 'means' as means from case_event
   where case_id = $1 and step = any($2::text[]) order by seq`;

/** $1 case, $2 step: was it ever taken? */
export const WAS_TAKEN = 'select 1 from case_event where case_id = $1 and step = $2 limit 1';
