import type { Statement } from '../statement';

/** $1 the scope, for as long as the connection is not told another. */
export const TELL_SCOPE: Statement = {
  name: 'walls-tell-scope',
  text: `select set_config('lang_nghe.scope', $1, false)`,
};

/** Does row-level security bind this connection? */
export const WALLS_STAND = `select row_security_active('case_file') as stand`;
