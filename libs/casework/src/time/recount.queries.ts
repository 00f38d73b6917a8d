/** The one row that says with which calendar all dates were last counted; held, so that one process looks at a time. */
export const HOLD_MARK = 'select version from recount_mark for update';

/** $1 version of the organisation's data. */
export const COUNTED_WITH = 'update recount_mark set version = $1';

/** $1 the last clock seen, $2 how many: the next running clocks of open cases. */
export const RUNNING_AFTER = `
  select deadline.id, case_id as "caseId", duty, rule_id as "ruleId", rule_version::text as "ruleVersion", effect,
         unit_id as "unitId", started_at as "startedAt", law_due_at as "lawDueAt", promised_at as "promisedAt",
         extra_days as "extraDays", extensions, suspensions, ended_at as "endedAt", outcome,
         breached_at as "breachedAt", sweep_at as "sweepAt"
    from deadline join case_file file on file.id = deadline.case_id
   where deadline.id > $1 and ended_at is null and file.closed_at is null
   order by deadline.id limit $2`;

/** $1 cases: those for which no recount is owed yet. */
export const LANES_TO_RECOUNT = `
  select id, lane from case_file
   where id = any($1::uuid[])
     and not exists (select 1 from outbox where case_id = case_file.id and job = 'recount-case')`;
