import type { Statement } from '@libs/platform';

export const KEEP_SUBMITTERS: Statement = {
  name: 'vault-keep-submitters',
  text: `insert into submitter (case_id, sealed, named, addressed, anonymous, box)
         select "caseId", sealed, named, addressed, anonymous, decode(box, 'base64')
           from jsonb_to_recordset($1::jsonb) as kept("caseId" uuid, sealed boolean, named boolean, addressed boolean,
                anonymous boolean, box text)`,
};

/** $1 cases: where their submitters lie, and how many others were named in them. */
export const SUBMITTERS_TO_HOLD = `
  select case_id as "caseId", sealed, box is not null as boxed,
         exists (select from identity_box where subject_id = submitter.case_id) as "sealedBox",
         (select count(distinct subject_id)::int from identity_box
           where identity_box.case_id = submitter.case_id and subject_id <> submitter.case_id) as named
    from submitter where case_id = any($1::uuid[])`;

/** $1 cases: the boxes that their own keys open. */
export const BOXES_OF =
  'select case_id as "caseId", box from submitter where case_id = any($1::uuid[]) and box is not null';
