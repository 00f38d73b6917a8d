import type { Statement } from '@libs/platform';

/** What routing reads of cases that still wait for it. Held, so that nobody withdraws one between this look and the step. */
export const TO_ROUTE: Statement = {
  name: 'routing-to-route',
  text: `select id as "caseId", kind, audience
           from case_file
          where id = any($1::uuid[]) and state = 'submitted'
          order by id for update`,
};

export const INSERT_RECEIPTS: Statement = {
  name: 'routing-insert-receipts',
  text: `insert into routing_receipt (case_id, decided_at, rule, reason, ward_id, unit_id, evidence, candidates)
         select "caseId", "decidedAt", rule, reason, "wardId", "unitId", evidence, candidates
           from jsonb_to_recordset($1::jsonb) as receipt("caseId" uuid, "decidedAt" timestamptz, rule text, reason text,
                "wardId" text, "unitId" text, evidence jsonb, candidates text[])`,
};
