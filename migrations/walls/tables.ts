import type { Privileges } from '@libs/platform';

const READ = ['select'] as const;
const APPEND = ['select', 'insert'] as const;
const KEEP = ['select', 'insert', 'update'] as const;
const ALL = [...KEEP, 'delete'] as const;

/** Tables with a `case_id`, seen through their case. Events and what was written in them are never changed. */
export const CASE_TABLES: Readonly<Record<string, Privileges>> = {
  case_event: { app: APPEND, worker: APPEND },
  case_text: { app: APPEND, worker: ['insert'] },
  deadline: { app: KEEP, worker: KEEP },
  petition: { app: KEEP, worker: READ },
  submitter: { app: KEEP, worker: ['select (case_id, fields)'] },
  routing_receipt: { app: READ, worker: ['insert'] },
  rating: { app: APPEND },
  ladder_position: { worker: ALL },
  escalation: { app: READ, worker: ['select', 'insert', 'delete'] },
  letter: { app: ALL },
};

/**
 * Tables that say nothing of any case. Accounts and sessions lie outside the walls because they are read before it is
 * known who calls; the worker reaches none of them, but for the question whether demo accounts exist.
 */
export const OPEN_TABLES: Readonly<Record<string, Privileges>> = {
  matter: { app: APPEND },
  letter_number: { app: KEEP },
  recount_mark: { worker: ['select', 'update'] },
  unit: { app: READ, worker: READ },
  unit_succession: { app: READ, worker: READ },
  unit_boundary: { app: READ, worker: READ },
  place: { app: READ, worker: READ },
  calendar_day: { app: ALL, worker: READ },
  calendar_year: { app: KEEP, worker: READ },
  calendar_change: { app: APPEND },
  reference_version: { app: KEEP, worker: READ },
  account: { app: ['select', 'update'], worker: ['select (demo)'] },
  assignment: { app: READ },
  session: { app: ALL },
  second_factor: { app: KEEP },
  recovery_code: { app: ALL },
  sign_in_failure: { app: ALL },
};
