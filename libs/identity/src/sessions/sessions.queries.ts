import type { Debt } from '@libs/contracts';
import { dayOf } from '@libs/rules';
import type { EntityManager } from 'typeorm';
import type { Assignment } from '../staff-actor';
import type { LiveSession } from './live-session';

/** Neither signed out, nor over, nor left alone for an hour ($2: now). */
const ALIVE = `revoked_at is null and expires_at > $2 and last_seen_at > $2::timestamptz - interval '1 hour'`;

/** One way to the database for each call that the cache cannot answer. $1 token hash, $2 now, $3 today in Viet Nam */
const READ_SESSION = `
  with seen as (
    update session set last_seen_at = $2
     where token_hash = $1 and ${ALIVE} and last_seen_at < $2::timestamptz - interval '1 minute'
  )
  select session.id as session_id, session.device, session.expires_at,
         account.id, account.username, account.display_name,
         case when must_change_password then 'password_change'
              when not demo and secret is null then 'totp_enrolment' end as owes,
         coalesce(
           jsonb_agg(jsonb_build_object('unitId', unit_id, 'role', role) order by unit_id, role)
             filter (where unit_id is not null), '[]') as assignments
    from session
    join account on account.id = session.account_id and account.disabled_at is null
    left join second_factor on second_factor.account_id = account.id
    left join held_post on held_post.account_id = account.id
         and valid_from <= $3::date and (valid_to is null or valid_to > $3::date)
   where token_hash = $1 and ${ALIVE}
   group by session.token_hash, account.id, second_factor.account_id`;

interface SessionRow {
  session_id: string;
  device: string;
  expires_at: Date;
  id: string;
  username: string;
  display_name: string;
  owes: Debt | null;
  assignments: Assignment[];
}

/** Null when there is no such session, or it is over, or its account is disabled. Notes that it was seen, to the minute. */
export async function readSession(manager: EntityManager, tokenHash: Buffer, now: Date): Promise<LiveSession | null> {
  const [row] = await manager.query<SessionRow[]>(READ_SESSION, [tokenHash, now, dayOf(now)]);
  if (!row) return null;
  const { session_id: id, device, expires_at: expiresAt, owes, assignments } = row;
  const { id: accountId, username, display_name: displayName } = row;
  return { id, device, expiresAt, owes, actor: { kind: 'staff', accountId, username, displayName, assignments } };
}

export interface ListedSession {
  readonly id: string;
  readonly device: string;
  readonly createdAt: Date;
  readonly lastSeenAt: Date;
  readonly expiresAt: Date;
}

/** $1 account, $2 now */
const LIST = `
  select id, device, created_at as "createdAt", last_seen_at as "lastSeenAt", expires_at as "expiresAt"
    from session where account_id = $1 and ${ALIVE} order by created_at desc, id`;

/** Where an account is signed in, the latest first. */
export function listSessions(manager: EntityManager, accountId: string, now: Date): Promise<ListedSession[]> {
  return manager.query(LIST, [accountId, now]);
}
