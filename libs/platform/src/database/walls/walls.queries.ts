import type { Statement } from '../statement';

/** $1 the scope, for as long as the connection is not told another. */
export const TELL_SCOPE: Statement = {
  name: 'walls-tell-scope',
  text: `select set_config('lang_nghe.scope', $1, false)`,
};

/**
 * Does row-level security bind this connection, and could whoever speaks through it step out of its role, to the owner
 * of the tables or to a role that no wall binds?
 */
export const WALLS_STAND = `
  select row_security_active('case_file') as stand,
         signed_in.rolsuper or signed_in.rolbypassrls
           or pg_has_role(signed_in.oid, (select relowner from pg_class where oid = 'case_file'::regclass), 'MEMBER') as "canLeave"
    from pg_roles signed_in where signed_in.rolname = session_user`;
