/** What custodians see of the requests that wait, the oldest first: the case by its code, never what it says. */
export const WAITING_REQUESTS = `
  select opening.id, opening.case_id as "caseId", opening.requested_at as "requestedAt", opening.requested_by as "requestedBy",
         opening.reason, account.display_name as "requesterName"
    from identity_opening opening join account on account.id = opening.requested_by
   where opening.state = 'requested' order by opening.requested_at, opening.id limit 200`;

/** $1 cases, $2 account: of these cases, those from which the account stands aside. */
export const ASIDE_FROM = 'select id from case_file where id = any($1::uuid[]) and $2::uuid = any(recused)';

/** $1 cases: the records of their openings, without what they say. */
export const OPENINGS_TO_HOLD = `
  select case_id as "caseId", id, seq, state, requested_by as "requestedBy", requested_at as "requestedAt",
         decided_by as "decidedBy", decided_at as "decidedAt", ends_at as "endsAt"
    from identity_opening where case_id = any($1::uuid[]) order by seq`;

/** $1 now, $2 how many: openings whose time is over and that no other sweep holds. */
export const DUE_TO_END = `
  select id, case_id as "caseId" from identity_opening
   where state = 'open' and ends_at <= $1 order by ends_at limit $2 for update skip locked`;
