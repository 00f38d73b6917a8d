/**
 * $1 the actor's units, $2 those the actor heads, $3 and $4 the last row seen, $5 how many: breaches still unmet. From each
 * list as many as the page may need, in the order of its index; only these meet their letters.
 */
export const ESCALATIONS = `
  select page.*, coalesce(petition.title, nullif(left(petition.text, 120), ''), page."trackingCode") as title
    from (select climbed.* from (select distinct unnest($1::text[]) as id) list
           cross join lateral (
             select escalation.id, escalation.case_id as "caseId", escalation.rung, escalation.due_at as "dueAt",
                    escalation.raised_at as "raisedAt", escalation.expects, escalation.answer_by as "answerBy",
                    deadline.duty, deadline.rule_id as rule, file.tracking_code as "trackingCode", file.kind, file.audience, file.state,
                    file.owner_unit as "ownerUnit"
               from escalation
               join deadline on deadline.id = escalation.deadline_id and deadline.ended_at is null
               join case_file file on file.id = escalation.case_id
              where escalation.unit_id = list.id and (file.audience = 'unit' or list.id = any($2::text[]))
                and ($3::timestamptz is null or (escalation.due_at, escalation.id) > ($3::timestamptz, $4::uuid))
              order by escalation.due_at, escalation.id limit $5
           ) climbed
           order by climbed."dueAt", climbed.id limit $5) page
    join petition on petition.case_id = page."caseId"
   order by page."dueAt", page.id`;

/** $1 owners: how many overdue cases of theirs are for a head alone. */
export const WITHHELD = `
  select count(*)::int as withheld
    from overseen_case
   where owner_unit = any($1::text[]) and audience = 'head' and closed_at is null and overdue_from = '-infinity'`;
