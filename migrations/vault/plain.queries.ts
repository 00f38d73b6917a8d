/** Whether rows of an earlier release still wait. */
export const PLAIN_TABLES = `select to_regclass('plain_submitter') is not null as there`;
export const ANYTHING_PLAIN = `
  select exists (select from plain_submitter) or exists (select from plain_case_text) or exists (select from plain_letter)
      or exists (select from case_file where not exists (select from case_key where case_id = case_file.id)) as plain`;

/** $1 how many */
export const CASES_WITHOUT_KEY = `
  select id as "caseId" from case_file
   where not exists (select from case_key where case_id = case_file.id) order by id limit $1`;

const taken = (table: string, columns: string) => `
  delete from ${table} where ctid = any (array(select ctid from ${table} limit $1)) returning ${columns}`;

/** $1 how many: taken away in the transaction that keeps them encrypted. */
export const TAKE_SUBMITTERS = taken('plain_submitter', 'case_id as "caseId", fields, salt, sealed');
export const TAKE_TEXTS = taken('plain_case_text', 'case_id as "caseId", seq, field, words, salt');
export const TAKE_LETTERS = taken(
  'plain_letter',
  `id, case_id as "caseId", fields, sheet, salt, to_jsonb(plain_letter) - '{fields,sheet,salt}'::text[] as kept`,
);

export const KEEP_TEXTS = `
  insert into case_text (case_id, seq, field, box)
  select "caseId", seq, field, decode(box, 'base64')
    from jsonb_to_recordset($1::jsonb) as written("caseId" uuid, seq int, field text, box text)`;
export const KEEP_LETTERS = 'insert into letter select * from jsonb_populate_recordset(null::letter, $1::jsonb)';

/** $1 how many: what was sent by senders who are sealed, still in plain. */
export const PLAIN_PETITIONS = `
  select case_id as "caseId" from petition join submitter using (case_id)
   where submitter.sealed and petition.content is null order by case_id limit $1`;

/** Where a sender lives is theirs: no receipt keeps its words. */
export const FORGET_HOMES = `
  update routing_receipt
     set evidence = (select jsonb_agg(case when found ->> 'field' = 'submitterAddress'
                                           then found || '{"phrase": ""}' else found end order by place)
                       from jsonb_array_elements(evidence) with ordinality as each(found, place))
   where evidence @> '[{"field": "submitterAddress"}]'`;

export const DROP_PLAIN = 'drop table plain_submitter, plain_case_text, plain_letter';

/** Rewrites the tables whose old rows held what is encrypted now; nothing of it stays in their files. */
export const REWRITE = ['vacuum (full) petition', 'vacuum (full) routing_receipt'] as const;
