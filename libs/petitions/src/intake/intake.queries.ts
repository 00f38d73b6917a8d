import type { Statement } from '@libs/platform';

/** Claims keys never seen, or seen before $2; returns those claimed. Another transaction's unfinished claim is waited for. */
export const CLAIM_KEYS: Statement = {
  name: 'intake-claim-keys',
  text: `insert into idempotency (key_hash, body_hash, case_id, created_at)
         select "keyHash", "bodyHash", "caseId", "createdAt"
           from jsonb_to_recordset($1::jsonb)
             as claim("keyHash" text, "bodyHash" text, "caseId" uuid, "createdAt" timestamptz)
          order by "keyHash"
         on conflict (key_hash) do update
            set body_hash = excluded.body_hash, case_id = excluded.case_id, created_at = excluded.created_at
          where idempotency.created_at < $2
         returning key_hash as "keyHash", case_id as "caseId"`,
};

/** $1 keys: the cases received under them. */
export const CASES_UNDER = `select case_id as "caseId" from idempotency where key_hash = any($1::text[])`;

/** $1 keys: what was received under them, the case's code and its first event, from which the first answer is made again. */
export const RECEIVED_UNDER = `
         select idempotency.key_hash as "keyHash", idempotency.body_hash as "bodyHash", file.id as "caseId",
                file.tracking_code as "trackingCode", file.received_at as "receivedAt", file.urgent,
                event.state, event.data
           from idempotency
           join case_file file on file.id = idempotency.case_id
           join case_event event on event.case_id = file.id and event.seq = 1
          where idempotency.key_hash = any($1::text[])`;

export const INSERT_PETITIONS: Statement = {
  name: 'intake-insert-petitions',
  text: `insert into petition (case_id, stated_type, subject, title, text, search, place, dialogue, salt, headline, content)
         select "caseId", "statedType", subject, title, text, search, place, dialogue, salt,
                decode(headline, 'base64'), decode(content, 'base64')
           from jsonb_to_recordset($1::jsonb) as petition("caseId" uuid, "statedType" text, subject text, title text,
                text text, search text, place jsonb, dialogue jsonb, salt text, headline text, content text)`,
};

/** $1 instant: keys older than it */
export const FORGET_KEYS = 'delete from idempotency where created_at < $1';
