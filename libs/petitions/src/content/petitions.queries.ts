/** $1 cases: what was sent, as it lies there. */
export const PETITIONS_TO_HOLD = `
  select case_id as "caseId", stated_type as "statedType", subject, title, text, search, place, dialogue, salt,
         encode(sha256(content), 'hex') as "boxHash"
    from petition where case_id = any($1::uuid[])`;

/** $1 cases: copies without names, each box with its SHA-256. */
export const BOXES_OF_COPIES = `
  select case_id as "caseId", id, encode(sha256(words), 'hex') as hash from redaction where case_id = any($1::uuid[])`;
