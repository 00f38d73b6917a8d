/** $1 cases: every box of theirs that holds a file, with its SHA-256. */
export const BOXES_OF_FILES = `
  select case_id as "caseId", id, encode(sha256(content), 'hex') as hash from attachment where case_id = any($1::uuid[])
  union all
  select case_id, id, encode(sha256(content), 'hex') from attachment_redaction where case_id = any($1::uuid[])`;
