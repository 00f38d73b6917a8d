import type { Statement } from '@libs/platform';

export const KEEP_KEYS: Statement = {
  name: 'casework-keep-keys',
  text: `insert into case_key (case_id, wrapped)
         select "caseId", decode(wrapped, 'base64')
           from jsonb_to_recordset($1::jsonb) as kept("caseId" uuid, wrapped text)`,
};

/** $1 cases */
export const KEYS_OF: Statement = {
  name: 'casework-keys-of',
  text: 'select case_id as "caseId", wrapped from case_key where case_id = any($1::uuid[])',
};
