/** $1 unit, $2 year: the next number. The row is locked to the end of the transaction, and rolled back with it. */
export const NEXT_NUMBER = `
  insert into letter_number (unit_id, year, last) values ($1, $2, 1)
  on conflict (unit_id, year) do update set last = letter_number.last + 1
  returning last`;

/** $1 cases: their letters, each box with its SHA-256. */
export const LETTERS_TO_HOLD = `
  select case_id as "caseId", id, kind, template, unit_id as "unitId", state, drafted_at as "draftedAt",
         approved_by as "approvedBy", issued_by as "issuedBy", year, number, symbol, encode(sha256(words), 'hex') as box
    from letter where case_id = any($1::uuid[])`;

/** $1 account: the name that stands under what it signs. */
export const NAME_OF = `select display_name as name from account where id = $1`;
