import type { Statement } from '@libs/platform';

export const KEEP_SUBMITTERS: Statement = {
  name: 'vault-keep-submitters',
  text: `insert into submitter (case_id, fields, salt, sealed)
         select "caseId", fields, salt, sealed
           from jsonb_to_recordset($1::jsonb) as kept("caseId" uuid, fields jsonb, salt text, sealed boolean)`,
};
