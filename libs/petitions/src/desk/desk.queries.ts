const ITEM = `file.id, file.tracking_code as "trackingCode", file.kind, file.state, file.owner_unit as "ownerUnit",
  file.urgent, file.rank, file.received_at as "receivedAt", file.next_due_at as "nextDueAt",
  file.closed_at as "closedAt", file.version, coalesce(petition.title, left(petition.text, 120)) as title, petition.headline`;

/**
 * $1 the actor's units, $2 those the actor heads, $3 the actor: the cases common to a unit, those for its head, and
 * those that a head named the actor to handle. $4 state, $5 kind.
 */
const SEEN = `file.owner_unit = any($1::text[])
   and (file.audience = 'unit' or file.owner_unit = any($2::text[]) or $3::uuid = any(file.handlers))
   and not ($3::uuid = any(file.recused))
   and ($4::text is null or file.state = $4) and ($5::text is null or file.kind = $5)`;

/** $6 words to find, $7 a tracking code: through the one function that may look in every letter, with a wall of its own. */
function found(searching: boolean, open: boolean): string {
  if (!searching) return '$6::text is null and $7::text is null';
  return `file.id in (select lang_nghe_search($6, $7, $1::text[], ${open}))`;
}

/** The order of work: urgent first, then what is due first. $8 to $10 the last row seen, $11 how many. */
const open = (searching: boolean, narrower = '') => `
  select ${ITEM} from case_file file join petition on petition.case_id = file.id
   where file.closed_at is null ${narrower} and ${SEEN} and ${found(searching, true)}
     and ($8::smallint is null or (file.rank, file.next_due_at, file.id) > ($8::smallint, $9::timestamptz, $10::uuid))
   order by file.rank, file.next_due_at, file.id limit $11`;

export const openQueue = (searching: boolean) => open(searching);
/** The same without what waits for a signature. */
export const toDoQueue = (searching: boolean) => open(searching, "and file.state <> 'awaiting_signature'");

/** What is done, newest first. $8 unused, $9 and $10 the last row seen, $11 how many. */
export const closedQueue = (searching: boolean) => `
  select ${ITEM} from case_file file join petition on petition.case_id = file.id
   where file.closed_at is not null and ${SEEN} and ${found(searching, false)}
     and ($8::smallint is null or (file.closed_at, file.id) < ($9::timestamptz, $10::uuid))
   order by file.closed_at desc, file.id desc limit $11`;
