/**
 * $1 one account, $2 another, $3 day, $4 units or null for any, $5 roles that may be stood in for: the units in which both
 * hold such a post of their own.
 */
export const SHARED_UNITS = `
  select distinct one.unit_id as "unitId"
    from own_post one join own_post other on other.unit_id = one.unit_id and other.account_id = $2
    join account on account.id = other.account_id and account.disabled_at is null
   where one.account_id = $1 and one.valid_from <= $3 and (one.valid_to is null or $3 < one.valid_to)
     and other.valid_from <= $3 and (other.valid_to is null or $3 < other.valid_to)
     and one.role = any($5::text[]) and other.role = any($5::text[])
     and ($4::text[] is null or one.unit_id = any($4::text[]))
   order by 1`;

/** $1 units or null for any, $2 day: who stands in for whom from then on; not what was ended. */
export const IN_FORCE = `
  select distinct substitution.id, absent.display_name as absent, substitute.display_name as substitute,
         absent_id as "absentId", substitute_id as "substituteId",
         valid_from::text as "from", (valid_to - 1)::text as "until"
    from substitution
    join account absent on absent.id = absent_id join account substitute on substitute.id = substitute_id
   where valid_to > $2 and ended_at is null and ($1::text[] is null or unit_id = any($1::text[]))
   order by "from", substitution.id`;

/** $1 substitution, $2 units or null for any, $3 now, $4 by whom: it ends with the day before. */
export const END = `
  update substitution set ended_at = $3, ended_by = $4
   where id = $1 and ended_at is null and ($2::text[] is null or unit_id = any($2::text[]))`;

/** $1 units or null for any, $2 day, $3 roles: who holds a post of their own there, once for each unit. */
export const COLLEAGUES_IN = `
  select distinct account.id as "accountId", account.display_name as name, own_post.unit_id as "unitId"
    from own_post join account on account.id = own_post.account_id and account.disabled_at is null
   where own_post.valid_from <= $2 and (own_post.valid_to is null or $2 < own_post.valid_to)
     and own_post.role = any($3::text[]) and ($1::text[] is null or own_post.unit_id = any($1::text[]))
   order by "unitId", name, "accountId"`;

/** $1 the last seen or null, $2 how many: every one there ever was, the latest first. */
export const RECORDS = `
  select substitution.id, absent.display_name as absent, substitute.display_name as substitute,
         array_agg(unit_id order by unit_id) as "unitIds",
         valid_from::text as "from", (valid_to - 1)::text as "until",
         maker.display_name as "madeBy", made_at as "madeAt", ender.display_name as "endedBy", ended_at as "endedAt"
    from substitution
    join account absent on absent.id = absent_id join account substitute on substitute.id = substitute_id
    left join account maker on maker.id = made_by left join account ender on ender.id = ended_by
   where $1::uuid is null or substitution.id < $1
   group by substitution.id, absent.id, substitute.id, valid_from, valid_to, maker.id, made_at, ender.id, ended_at
   order by substitution.id desc limit $2`;
