import type { CookieSerializeOptions } from '@fastify/cookie';
import type { Settings } from '@libs/platform';

export const SESSION_COOKIE = 'lang_nghe_session';

/** Out of reach of scripts and of other sites; over TLS alone in production. */
export function cookieOptions({ production }: Pick<Settings, 'production'>): CookieSerializeOptions {
  return { httpOnly: true, sameSite: 'strict', path: '/', secure: production };
}
