/** $1 account, $2 unit, $3 day: does the account hold a post in the unit on the day? */
export const WORKS_IN_UNIT = `
  select 1 from assignment join account on account.id = assignment.account_id
   where account_id = $1 and unit_id = $2 and valid_from <= $3 and (valid_to is null or $3 < valid_to)
     and account.disabled_at is null`;

/** $1 unit, $2 day: who works there. */
export const COLLEAGUES = `
  select distinct account.id, account.display_name as name
    from assignment join account on account.id = assignment.account_id
   where unit_id = $1 and valid_from <= $2 and (valid_to is null or $2 < valid_to) and account.disabled_at is null
   order by name`;
