import type { Statement } from '@libs/platform';

/** A case's file as casework handles it. */
export const FILE_ROW = `id, tracking_code as "trackingCode", kind, state, owner_unit as "ownerUnit", audience, urgent, rank, lane,
                handlers, recused, escalated_to as "escalatedTo", matter_id as "matterId", signed_on::text as "signedOn", circumstances,
                received_at as "receivedAt",
                next_due_at as "nextDueAt", closed_at as "closedAt", version, event_count as "eventCount",
                head_hash as "headHash"`;

/** A deadline as casework handles it. */
export const CLOCK_ROW = `id, case_id as "caseId", duty, rule_id as "ruleId", rule_version::text as "ruleVersion", effect,
                unit_id as "unitId", started_at as "startedAt", law_due_at as "lawDueAt", promised_at as "promisedAt",
                extra_days as "extraDays", extensions, suspensions, ended_at as "endedAt", outcome, breached_at as "breachedAt",
                sweep_at as "sweepAt"`;

/** Locks cases in the order of their ids, so that two batches never wait for each other. */
export const LOCK_FILES: Statement = {
  name: 'casework-lock-files',
  text: `select ${FILE_ROW}
           from case_file where id = any($1::uuid[]) order by id for update`,
};

/** Running and met; what was waived binds nothing any more. */
export const CLOCKS_OF_FILES: Statement = {
  name: 'casework-clocks-of-files',
  text: `select ${CLOCK_ROW}
           from deadline where case_id = any($1::uuid[]) and outcome is distinct from 'waived'
          order by started_at, id`,
};

const FILE_COLUMNS = `id uuid, "trackingCode" text, kind text, state text, "ownerUnit" text, audience text, urgent boolean,
  rank smallint, lane text, handlers uuid[], recused uuid[], "escalatedTo" text[], "matterId" uuid, "signedOn" date, circumstances text[], "receivedAt" timestamptz,
  "nextDueAt" timestamptz, "closedAt" timestamptz, version int, "eventCount" int, "headHash" text`;

export const INSERT_FILES: Statement = {
  name: 'casework-insert-files',
  text: `insert into case_file (id, tracking_code, kind, state, owner_unit, audience, urgent, rank, lane, handlers, recused,
                escalated_to, matter_id, signed_on, circumstances, received_at, next_due_at, closed_at, version, event_count, head_hash)
         select id, "trackingCode", kind, state, "ownerUnit", audience, urgent, rank, lane, handlers, recused, "escalatedTo",
                "matterId", "signedOn", circumstances, "receivedAt", "nextDueAt", "closedAt", version, "eventCount",
                "headHash"
           from jsonb_to_recordset($1::jsonb) as file(${FILE_COLUMNS})`,
};

export const UPDATE_FILES: Statement = {
  name: 'casework-update-files',
  text: `update case_file set kind = file.kind, state = file.state, owner_unit = file."ownerUnit",
                audience = file.audience, urgent = file.urgent, rank = file.rank, lane = file.lane, handlers = file.handlers, recused = file.recused,
                escalated_to = file."escalatedTo", matter_id = file."matterId", signed_on = file."signedOn",
                circumstances = file.circumstances, next_due_at = file."nextDueAt",
                closed_at = file."closedAt", version = file.version, event_count = file."eventCount",
                head_hash = file."headHash"
           from jsonb_to_recordset($1::jsonb) as file(${FILE_COLUMNS})
          where case_file.id = file.id`,
};

export const INSERT_EVENTS: Statement = {
  name: 'casework-insert-events',
  text: `insert into case_event (case_id, seq, at, step, state, actor_role, actor_id, unit_id, data, previous_hash, hash)
         select "caseId", seq, at, step, state, "actorRole", "actorId", "unitId", data, "previousHash", hash
           from jsonb_to_recordset($1::jsonb) as event("caseId" uuid, seq int, at timestamptz, step text, state text,
                "actorRole" text, "actorId" uuid, "unitId" text, data jsonb, "previousHash" text, hash text)`,
};

export const INSERT_TEXTS: Statement = {
  name: 'casework-insert-texts',
  text: `insert into case_text (case_id, seq, field, box)
         select "caseId", seq, field, decode(box, 'base64')
           from jsonb_to_recordset($1::jsonb) as written("caseId" uuid, seq int, field text, box text)`,
};

export const UPSERT_CLOCKS: Statement = {
  name: 'casework-upsert-clocks',
  text: `insert into deadline (id, case_id, duty, rule_id, rule_version, effect, unit_id, started_at, law_due_at,
                promised_at, extra_days, extensions, suspensions, ended_at, outcome, breached_at, sweep_at)
         select id, "caseId", duty, "ruleId", "ruleVersion", effect, "unitId", "startedAt", "lawDueAt", "promisedAt",
                "extraDays", extensions, suspensions, "endedAt", outcome, "breachedAt", "sweepAt"
           from jsonb_to_recordset($1::jsonb) as clock(id uuid, "caseId" uuid, duty text, "ruleId" text,
                "ruleVersion" date, effect text, "unitId" text, "startedAt" timestamptz, "lawDueAt" timestamptz,
                "promisedAt" timestamptz, "extraDays" int, extensions int, suspensions jsonb, "endedAt" timestamptz, outcome text,
                "breachedAt" timestamptz, "sweepAt" timestamptz)
         on conflict (id) do update set rule_id = excluded.rule_id, rule_version = excluded.rule_version,
                unit_id = excluded.unit_id, law_due_at = excluded.law_due_at,
                promised_at = excluded.promised_at, extra_days = excluded.extra_days,
                extensions = excluded.extensions,
                suspensions = excluded.suspensions, ended_at = excluded.ended_at, outcome = excluded.outcome,
                breached_at = excluded.breached_at, sweep_at = excluded.sweep_at`,
};
