/** $1 case: nobody else moves it until this transaction ends, so that what is read of it next still holds. */
export const HOLD_CASE = 'select from case_file where id = $1 for update';

/** $1 case, $2 now: its breaches whose next rung has come and whose duty is still unmet. */
export const DUE_RUNGS = `
  select position.deadline_id as "deadlineId", position.rung, deadline.breached_at as "breachedAt",
         deadline.law_due_at as "dueAt"
    from ladder_position position join deadline on deadline.id = position.deadline_id
   where position.case_id = $1 and position.next_at <= $2 and deadline.ended_at is null
   order by position.next_at`;

/** $1 case: positions of duties that were met since. */
export const LEAVE_LADDER = `
  delete from ladder_position using deadline
   where ladder_position.case_id = $1 and deadline.id = ladder_position.deadline_id and deadline.ended_at is not null`;

/** $1 now, $2 how many: cases with a rung to climb and nothing owed for it yet. */
export const CASES_TO_CLIMB = `
  select distinct file.id, file.lane
    from ladder_position position join case_file file on file.id = position.case_id
   where position.next_at <= $1
     and not exists (select 1 from outbox where case_id = file.id and job = 'climb-ladder')
   limit $2`;
