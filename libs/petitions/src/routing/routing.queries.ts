import type { Statement } from '@libs/platform';

/** What routing reads of cases that still wait for it. Held, so that nobody withdraws one between this look and the step. */
export const TO_ROUTE: Statement = {
  name: 'routing-to-route',
  text: `select file.id as "caseId", file.kind, file.audience, petition.title, petition.text, petition.dialogue, petition.place,
                submitter.fields->>'address' as "submitterAddress"
           from case_file file
           join petition on petition.case_id = file.id
           left join submitter on submitter.case_id = file.id
          where file.id = any($1::uuid[]) and file.state = 'submitted'
          order by file.id for update of file`,
};

export const INSERT_RECEIPTS: Statement = {
  name: 'routing-insert-receipts',
  text: `insert into routing_receipt (case_id, decided_at, rule, reason, ward_id, unit_id, evidence, candidates)
         select "caseId", "decidedAt", rule, reason, "wardId", "unitId", evidence, candidates
           from jsonb_to_recordset($1::jsonb) as receipt("caseId" uuid, "decidedAt" timestamptz, rule text, reason text,
                "wardId" text, "unitId" text, evidence jsonb, candidates text[])`,
};
