const ITEM = `file.id, file.tracking_code as "trackingCode", file.kind, file.audience, file.state, file.owner_unit as "ownerUnit",
  file.urgent, file.rank, file.received_at as "receivedAt", file.next_due_at as "nextDueAt",
  file.closed_at as "closedAt", file.version, coalesce(petition.title, left(petition.text, 120)) as title, petition.headline`;

/**
 * $2 the units the actor heads, $3 the actor: the cases common to a unit, those for its head, and those that a head named
 * the actor to handle. $4 state, $5 kind.
 */
const SEEN = `(file.audience = 'unit' or file.owner_unit = any($2::text[]) or $3::uuid = any(file.handlers))
   and not ($3::uuid = any(file.recused))
   and ($4::text is null or file.state = $4) and ($5::text is null or file.kind = $5)`;

/** Which cases, and after which of them the page begins. Each order is that of an index of one unit's cases. */
interface Queue {
  readonly open: boolean;
  readonly which: string;
  readonly order: string;
}

/** The order of work: urgent first, then what is due first. $8 to $10 the last row seen. */
const OPEN: Queue = {
  open: true,
  which: `file.closed_at is null
     and ($8::smallint is null or (file.rank, file.next_due_at, file.id) > ($8::smallint, $9::timestamptz, $10::uuid))`,
  order: 'file.rank, file.next_due_at, file.id',
};

/** What is done, newest first. $8 whether a row was seen, $9 and $10 the last. */
const CLOSED: Queue = {
  open: false,
  which: `file.closed_at is not null
     and ($8::smallint is null or (file.closed_at, file.id) < ($9::timestamptz, $10::uuid))`,
  order: 'file.closed_at desc, file.id desc',
};

/**
 * $1 the actor's units, $11 how many. From each unit as many as the page may need, read in the order of its index; what
 * is not on the page never meets its letter, nor the walls around that.
 */
const listed = ({ which, order }: Queue): string => `
  select file.* from (select distinct unnest($1::text[]) as id) unit
   cross join lateral (
     select * from case_file file where file.owner_unit = unit.id and ${which} and ${SEEN} order by ${order} limit $11
   ) file
   where $6::text is null and $7::text is null order by ${order} limit $11`;

/** $6 words to find, $7 a tracking code: through the one function that may look in every letter, with a wall of its own. */
const found = ({ which, order, open }: Queue): string => `
  select * from case_file file
   where file.id in (select lang_nghe_search($6, $7, $1::text[], ${open}))
     and file.owner_unit = any($1::text[]) and ${which} and ${SEEN} order by ${order} limit $11`;

const page = (queue: Queue, searching: boolean): string => `
  select ${ITEM} from (${searching ? found(queue) : listed(queue)}) file
    join petition on petition.case_id = file.id order by ${queue.order}`;

/** The same without what waits for a signature. */
const TO_DO: Queue = { ...OPEN, which: `file.state <> 'awaiting_signature' and ${OPEN.which}` };

export const openQueue = (searching: boolean) => page(OPEN, searching);
export const toDoQueue = (searching: boolean) => page(TO_DO, searching);
export const closedQueue = (searching: boolean) => page(CLOSED, searching);
