import type { Statement } from '@libs/platform';

/** $1 day: the public keys of those who are custodians on it. */
export const CUSTODIAN_KEYS = `
  select custodian_key.account_id as "keyId", public_key as "publicKey"
    from custodian_key join account on account.id = custodian_key.account_id and account.disabled_at is null
   where exists (select from assignment
                  where assignment.account_id = account.id and role = 'custodian'
                    and valid_from <= $1::date and (valid_to is null or valid_to > $1::date))
   order by custodian_key.account_id`;

/** $1 accounts: whose keys these are, and since when. */
export const KEEPERS = `
  select account.id as "keyId", display_name as name, made_at as "madeAt"
    from custodian_key join account on account.id = custodian_key.account_id
   where account.id = any($1::uuid[]) order by made_at, account.id`;

export const KEEP_BOXES: Statement = {
  name: 'vault-keep-boxes',
  text: `insert into identity_box (subject_id, key_id, case_id, box)
         select "subjectId", "keyId", "caseId", decode(box, 'base64')
           from jsonb_to_recordset($1::jsonb) as kept("subjectId" uuid, "keyId" uuid, "caseId" uuid, box text)
         on conflict do nothing`,
};

/** $1 the waiting key, $2 how many: boxes that no other sweep holds. */
export const WAITING_BOXES = `
  select subject_id as "subjectId", case_id as "caseId", box
    from identity_box where key_id = $1 order by subject_id limit $2 for update skip locked`;

/** $1 the waiting key, $2 subjects */
export const DROP_WAITING = 'delete from identity_box where key_id = $1 and subject_id = any($2::uuid[])';

/** $1 the waiting key */
export const COUNT_WAITING = 'select count(*)::int as waiting from identity_box where key_id = $1';

/** $1 custodian, $2 another's key, $3 how many: boxes that the first can open and the other cannot. */
export const LACKING = `
  select own.subject_id as "subjectId", own.case_id as "caseId", own.box from identity_box own
   where own.key_id = $1
     and not exists (select from identity_box other where other.subject_id = own.subject_id and other.key_id = $2)
   order by own.subject_id limit $3`;
