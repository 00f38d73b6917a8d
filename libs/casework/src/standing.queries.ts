/** $1 account, $2 unit, $3 day: does the account work on cases in the unit on the day? */
export const WORKS_IN_UNIT = `
  select 1 from held_post join account on account.id = held_post.account_id
   where account_id = $1 and unit_id = $2 and valid_from <= $3 and (valid_to is null or $3 < valid_to)
     and account.disabled_at is null
     and role in ('reception_officer', 'ward_officer', 'ward_leader', 'superior_head')`;

/** $1 account, $2 day: is it one of those who keep identities on the day, of whatever case? */
export const KEEPS_IDENTITIES = `
  select 1 from held_post
   where account_id = $1 and role = 'custodian' and valid_from <= $2 and (valid_to is null or $2 < valid_to)`;

/** $1 unit, $2 day: who works on cases there. */
export const COLLEAGUES = `
  select distinct account.id, account.display_name as name
    from held_post join account on account.id = held_post.account_id
   where unit_id = $1 and valid_from <= $2 and (valid_to is null or $2 < valid_to) and account.disabled_at is null
     and role in ('reception_officer', 'ward_officer', 'ward_leader', 'superior_head')
   order by name`;

/**
 * $1 unit, $2 day, $3 roles, $4 accounts that stand aside: who of these roles is left there by a post of their own. Who
 * stands in for somebody leads nothing when that one stands aside.
 */
export const LEFT_IN_UNIT = `
  select 1 from own_post join account on account.id = own_post.account_id
   where unit_id = $1 and valid_from <= $2 and (valid_to is null or $2 < valid_to) and account.disabled_at is null
     and role = any($3::text[]) and not (account.id = any($4::uuid[])) limit 1`;
