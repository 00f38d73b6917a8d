/** $1 the actor's units, $2 those the actor heads, $3 and $4 the last row seen, $5 how many: breaches still unmet. */
export const ESCALATIONS = `
  select escalation.id, escalation.case_id as "caseId", escalation.rung, escalation.due_at as "dueAt",
         escalation.raised_at as "raisedAt", escalation.expects, escalation.answer_by as "answerBy",
         deadline.duty, deadline.rule_id as rule, file.tracking_code as "trackingCode", file.kind, file.state,
         file.owner_unit as "ownerUnit", coalesce(petition.title, nullif(left(petition.text, 120), ''), file.tracking_code) as title
    from escalation
    join deadline on deadline.id = escalation.deadline_id and deadline.ended_at is null
    join case_file file on file.id = escalation.case_id
    join petition on petition.case_id = file.id
   where escalation.unit_id = any($1::text[]) and (file.audience = 'unit' or escalation.unit_id = any($2::text[]))
     and ($3::timestamptz is null or (escalation.due_at, escalation.id) > ($3::timestamptz, $4::uuid))
   order by escalation.due_at, escalation.id limit $5`;

/** $1 owners: how many overdue cases of theirs are for a head alone. */
export const WITHHELD = `
  select count(*)::int as withheld
    from overseen_case
   where owner_unit = any($1::text[]) and audience = 'head' and closed_at is null and overdue_from = '-infinity'`;
