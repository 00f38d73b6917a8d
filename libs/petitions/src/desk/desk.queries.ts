import type { Statement } from '@libs/platform';

const ITEM = `file.id, file.tracking_code as "trackingCode", file.kind, file.state, file.owner_unit as "ownerUnit",
  file.urgent, file.rank, file.received_at as "receivedAt", file.next_due_at as "nextDueAt",
  file.closed_at as "closedAt", file.audience, file.version, coalesce(petition.title, left(petition.text, 120)) as title,
  petition.headline`;

/**
 * $2 the units the actor heads, $3 the actor: the cases common to a unit, those for its head, and those that a head named
 * the actor to handle. $4 state, $5 kind.
 */
const SEEN = `(file.audience = 'unit' or file.owner_unit = any($2::text[]) or $3::uuid = any(file.handlers))
   and not ($3::uuid = any(file.recused))
   and ($4::text is null or file.state = $4) and ($5::text is null or file.kind = $5)`;

/** Which cases, in an order that is that of an index of one unit's cases. */
interface Queue {
  readonly open: boolean;
  readonly which: string;
  readonly order: string;
  /** What comes after the last row seen, whose place the next parameters tell. */
  after(first: number): string;
}

/** The order of work: urgent first, then what is due first. */
const OPEN: Queue = {
  open: true,
  which: 'file.closed_at is null',
  order: 'file.rank, file.next_due_at, file.id',
  after: (first) =>
    `(file.rank, file.next_due_at, file.id) > ($${first}::smallint, $${first + 1}::timestamptz, $${first + 2}::uuid)`,
};

const QUEUES = {
  mine: OPEN,
  /** The same without what waits for a signature. */
  todo: { ...OPEN, which: `${OPEN.which} and file.state <> 'awaiting_signature'` },
  /** What is done, newest first. */
  closed: {
    open: false,
    which: 'file.closed_at is not null',
    order: 'file.closed_at desc, file.id desc',
    after: (first: number) => `(file.closed_at, file.id) < ($${first}::timestamptz, $${first + 1}::uuid)`,
  },
} satisfies Record<string, Queue>;

/** What kind of page is asked for: each is planned once for a connection. */
export interface QueuePage {
  readonly queue: keyof typeof QUEUES;
  readonly searching: boolean;
  readonly goesOn: boolean;
  readonly rows: number;
}

/** $1 the actor's units; when searching, $6 words to find and $7 a tracking code; when it goes on, the last row seen. */
export function queuePage({ queue, searching, goesOn, rows }: QueuePage): Statement {
  const { order, open, after, which } = QUEUES[queue];
  const asked = { open, order, rows, which: goesOn ? `${which} and ${after(searching ? 8 : 6)}` : which };
  return {
    name: ['desk', queue, ...(searching ? ['found'] : []), ...(goesOn ? ['after'] : []), rows].join('-'),
    text: `select ${ITEM} from (${searching ? found(asked) : listed(asked)}) file
             join petition on petition.case_id = file.id order by ${order}`,
  };
}

type Asked = Pick<Queue, 'open' | 'which' | 'order'> & Pick<QueuePage, 'rows'>;

/**
 * From each unit as many as the page may need, read in the order of its index; what is not on the page never meets its
 * letter, nor the walls around that. How many is part of the text: a plan for any number would be one for many.
 */
function listed({ which, order, rows }: Asked): string {
  return `
    select file.* from (select distinct unnest($1::text[]) as id) unit
     cross join lateral (
       select * from case_file file where file.owner_unit = unit.id and ${which} and ${SEEN} order by ${order} limit ${rows}
     ) file order by ${order} limit ${rows}`;
}

/** Through the one function that may look in every letter, with a wall of its own. */
function found({ which, order, rows, open }: Asked): string {
  return `
    select * from case_file file
     where file.id in (select lang_nghe_search($6, $7, $1::text[], ${open}))
       and file.owner_unit = any($1::text[]) and ${which} and ${SEEN} order by ${order} limit ${rows}`;
}
