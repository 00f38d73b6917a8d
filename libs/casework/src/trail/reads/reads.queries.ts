import type { Statement } from '@libs/platform';

export const READ_CHAIN = 'select batches, head from read_chain';

/** Two processes that append wait for each other here. */
export const HOLD_READ_CHAIN: Statement = {
  name: 'trail-hold-read-chain',
  text: 'select batches, head from read_chain for update',
};

/** $1 the batch's place in the chain, $2 when, $3 its reads, $4 the hash before, $5 its own. */
export const APPEND_READS: Statement = {
  name: 'trail-append-reads',
  text: `with written as (
           insert into read_entry (batch, place, at, account_id, case_id, thing)
           select $1, place, at, "accountId", "caseId", thing
             from jsonb_to_recordset($3::jsonb)
                  as entry(place int, at timestamptz, "accountId" uuid, "caseId" uuid, thing text)),
         linked as (
           insert into read_batch (seq, written_at, entries, previous_hash, hash)
           values ($1, $2, jsonb_array_length($3::jsonb), $4, $5))
         update read_chain set batches = $1, head = $5`,
};

/** $1 a case, $2 an account, $3 its user name, each or null; $4 and $5 the last entry seen, $6 how many: latest first. */
export const READS_OF = `
  select entry.batch, entry.place, entry.at, entry.account_id as "accountId", entry.case_id as "caseId", entry.thing,
         reader.username, reader.display_name as "name"
    from read_entry entry left join account reader on reader.id = entry.account_id
   where ($1::uuid is null or entry.case_id = $1) and ($2::uuid is null or entry.account_id = $2)
     and ($3::text is null or entry.account_id = (select id from account where username = lower($3)))
     and ($4::int is null or (entry.batch, entry.place) < ($4::int, $5::int))
   order by entry.batch desc, entry.place desc limit $6`;

/** $1 the last batch seen, or null; $2 how many: the next batches with their entries, also such as lie below the first. */
export const READ_BATCHES = `
  select batch.seq, batch.written_at as "writtenAt", batch.entries, batch.previous_hash as "previousHash", batch.hash,
         (select coalesce(jsonb_agg(jsonb_build_object('place', entry.place, 'at', entry.at, 'accountId', entry.account_id,
                                                       'caseId', entry.case_id, 'thing', entry.thing)
                                    order by entry.place), '[]')
            from read_entry entry where entry.batch = batch.seq) as reads
    from read_batch batch where $1::int is null or batch.seq > $1 order by batch.seq limit $2`;

/** The first batch of which there are entries and no row. */
export const STRAY_READS = `
  select min(entry.batch) as batch from read_entry entry
   where not exists (select from read_batch batch where batch.seq = entry.batch)`;
