/** $1 units, $2 handler, $3 who asks: the handler's open cases there, but not those from which the one asking stands aside. */
export const HANDLED_BY = `
  select id from case_file
   where owner_unit = any($1::text[]) and $2::uuid = any(handlers) and closed_at is null and state <> 'submitted'
     and not ($3::uuid = any(recused))
   order by id`;
