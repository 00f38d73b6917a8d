/** $1 now, in milliseconds since 1970. */
export const FORGET_LIMITS = `delete from rate_limit where expire < $1`;
