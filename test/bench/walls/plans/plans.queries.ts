import { ROLE_NAMES } from '@libs/platform';

/** PostgreSQL says the plan of every statement, also of those inside functions, to whoever sent it. */
export const EXPLAIN_ALL = `
  load 'auto_explain';
  set auto_explain.log_min_duration = 0;
  set auto_explain.log_analyze = on;
  set auto_explain.log_buffers = on;
  set auto_explain.log_nested_statements = on;
  set auto_explain.log_level = notice`;

export const BE_THE_API = `set role ${ROLE_NAMES.app}`;

/** $1 username: the scope's account, and the unit it works for. */
export const OFFICER = `
  select account.id, assignment.unit_id as "unitId"
    from account join assignment on assignment.account_id = account.id where username = $1`;
