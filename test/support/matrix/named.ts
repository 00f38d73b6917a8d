import { randomUUID } from 'node:crypto';
import { addDays, dayOf, hasAbility } from '@libs/rules';
import { asOwner } from '../../fuzz/as-owner';
import type { Asked } from './asked';
import type { Caller } from './expected';
import { rolesToday } from './life';
import { newAccount, type Person, UNITS } from './people';

/** What the `{id}` of an address names, where it is no case: made for one question, since the answer may end it. */
export function named(route: string, caller: Exclude<Caller, object> | Person, asked: Asked): Promise<string> {
  const [, path = ''] = route.split('/api/v1');
  if (path.startsWith('/identity-openings')) return Promise.resolve(asked.anyOpening);
  if (path.startsWith('/jobs')) return failedWork(asked);
  if (path.startsWith('/substitutions')) return substitution(caller, asked);
  return Promise.resolve(asked.about.id);
}

function failedWork({ databaseUrl, now }: Asked): Promise<string> {
  const id = randomUUID();
  return asOwner(databaseUrl, async (database) => {
    await database.query(
      `insert into outbox (id, case_id, job, lane, next_at, failed_at, error) values ($1, $1, 'route', '-', $2, $2, '')`,
      [id, now],
    );
    return id;
  });
}

/** In the unit for which the caller may name one, if there is any. */
function substitution(caller: Exclude<Caller, object> | Person, { databaseUrl, now }: Asked): Promise<string> {
  const posts = typeof caller === 'object' ? rolesToday(caller.posts) : [];
  const post = posts.find(({ role }) => hasAbility(role, 'substitutes.name'));
  const id = randomUUID();
  return asOwner(databaseUrl, async (database) => {
    const [absent, substitute] = [await newAccount(database, now), await newAccount(database, now)];
    const unit = UNITS[post?.place ?? 'here'];
    await database.query(
      `insert into substitution (id, unit_id, absent_id, substitute_id, valid_from, valid_to, made_by, made_at)
       values ($1, $2, $3, $4, $5, $6, $3, $7)`,
      [id, unit, absent, substitute, dayOf(now), addDays(dayOf(now), 7), now],
    );
    return id;
  });
}
