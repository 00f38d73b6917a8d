import type { Statement } from '@libs/platform';

export const KEEP_SUBMITTERS: Statement = {
  name: 'vault-keep-submitters',
  text: `insert into submitter (case_id, fields, salt, sealed)
         select "caseId", fields, salt, sealed
           from jsonb_to_recordset($1::jsonb) as kept("caseId" uuid, fields jsonb, salt text, sealed boolean)`,
};

/** $1 case: whether a name and an address were left; sealed or not, nothing of them is read out. */
export const LEFT_BY_SENDER = `
  select coalesce(btrim(fields ->> 'name'), '') <> '' as named,
         coalesce(btrim(fields ->> 'address'), '') <> '' as addressed,
         coalesce((fields ->> 'anonymous')::boolean, false) as anonymous
    from submitter where case_id = $1`;

/** $1 case, $2 other cases: those left under the same telephone number, e-mail address or name. A sealed sender is never compared. */
export const SAME_SENDER = `
  select other.case_id as "caseId"
    from submitter own join submitter other on other.case_id = any($2::uuid[])
   where own.case_id = $1 and not own.sealed and not other.sealed
     and (nullif(regexp_replace(own.fields ->> 'phone', '\\D', '', 'g'), '')
            = regexp_replace(other.fields ->> 'phone', '\\D', '', 'g')
          or nullif(lower(btrim(own.fields ->> 'email')), '') = lower(btrim(other.fields ->> 'email'))
          or nullif(lower(btrim(own.fields ->> 'name')), '') = lower(btrim(other.fields ->> 'name')))`;
