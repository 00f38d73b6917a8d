import { dayOf } from '@libs/rules';
import type { EntityManager } from 'typeorm';
import type { Assignment, StaffActor } from '../staff-actor';

/** One way to the database for each call that the cache cannot answer. $1 token hash, $2 now, $3 today in Viet Nam */
const READ_SESSION = `
  with seen as (
    update session set last_seen_at = $2
     where token_hash = $1 and revoked_at is null and expires_at > $2 and last_seen_at < $2::timestamptz - interval '1 minute'
  )
  select account.id, account.username, account.display_name, session.expires_at,
         coalesce(
           jsonb_agg(jsonb_build_object('unitId', unit_id, 'role', role) order by unit_id, role)
             filter (where unit_id is not null), '[]') as assignments
    from session
    join account on account.id = session.account_id and account.disabled_at is null
    left join assignment on assignment.account_id = account.id
         and valid_from <= $3::date and (valid_to is null or valid_to > $3::date)
   where token_hash = $1 and revoked_at is null and expires_at > $2
   group by account.id, session.token_hash`;

interface SessionRow {
  id: string;
  username: string;
  display_name: string;
  expires_at: Date;
  assignments: Assignment[];
}

export interface LiveSession {
  readonly actor: StaffActor;
  readonly expiresAt: Date;
}

/** Null when there is no such session, or it is over, or its account is disabled. Notes that it was seen, to the minute. */
export async function readSession(manager: EntityManager, tokenHash: Buffer, now: Date): Promise<LiveSession | null> {
  const [row] = await manager.query<SessionRow[]>(READ_SESSION, [tokenHash, now, dayOf(now)]);
  if (!row) return null;
  const { id: accountId, username, display_name: displayName, expires_at: expiresAt, assignments } = row;
  return { actor: { kind: 'staff', accountId, username, displayName, assignments }, expiresAt };
}
