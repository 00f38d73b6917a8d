/**
 * $1 now, $2 how many: clocks to look at, of cases that no other sweep holds. Both rows are locked, so that a clock
 * which another transaction has just ended is read again before it is taken for due.
 */
export const DUE = `
  select deadline.id, deadline.case_id as "caseId", deadline.duty
    from deadline join case_file on case_file.id = deadline.case_id
   where deadline.sweep_at <= $1 and case_file.closed_at is null
   order by deadline.sweep_at limit $2
     for update of case_file, deadline skip locked`;

/** $1 units that are no longer, $2 how many: open cases they still own and for which nothing is owed yet. */
export const TO_SUCCEED = `
  select id, lane from case_file
   where closed_at is null and owner_unit = any($1::text[])
     and not exists (select 1 from outbox where case_id = case_file.id and job = 'succeed-case')
   limit $2`;
