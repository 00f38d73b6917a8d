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

/** $1 a case or null, $2 an account or null, $3 and $4 the last entry seen, $5 how many: latest first. */
export const READS_OF = `
  select batch, place, at, account_id as "accountId", case_id as "caseId", thing
    from read_entry
   where ($1::uuid is null or case_id = $1) and ($2::uuid is null or account_id = $2)
     and ($3::int is null or (batch, place) < ($3::int, $4::int))
   order by batch desc, place desc limit $5`;

/** $1 the last batch seen, $2 how many: the next batches with their entries, and entries whose batch is not there. */
export const READ_BATCHES = `
  select batch.seq, batch.written_at as "writtenAt", batch.entries, batch.previous_hash as "previousHash", batch.hash,
         (select coalesce(jsonb_agg(jsonb_build_object('at', entry.at, 'accountId', entry.account_id,
                                                       'caseId', entry.case_id, 'thing', entry.thing)
                                    order by entry.place), '[]')
            from read_entry entry where entry.batch = batch.seq) as reads
    from read_batch batch where batch.seq > $1 order by batch.seq limit $2`;

/** The first batch of which there are entries and no row. */
export const STRAY_READS = `
  select min(entry.batch) as batch from read_entry entry
   where not exists (select from read_batch batch where batch.seq = entry.batch)`;
