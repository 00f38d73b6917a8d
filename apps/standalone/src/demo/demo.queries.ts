export const HOLDS_CASES = `select exists (select from case_file) as "holdsCases"`;

export const CASE_OF_CODE = `select id from case_file where tracking_code = $1`;

export const DEMO_STAFF = `select id, username from account where demo`;

/** $1 now */
export const WORK_OWED = `
  select id as "outboxId", case_id as "caseId", job
    from outbox where failed_at is null and next_at <= $1 order by next_at, id`;
