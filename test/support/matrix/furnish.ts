import { randomUUID } from 'node:crypto';
import type { Letter, LetterList } from '@libs/contracts';
import { drawing } from '../../files/samples';
import { asOwner } from '../../fuzz/as-owner';
import type { RunningApi } from '../api';
import type { PlacedCase } from './cases';
import { cookieOf, type Person } from './people';

/** What lies in a case for routes to ask after, by the names of their parameters. */
export interface Furnished {
  readonly letterId: string;
  readonly attachmentId: string;
  /** The opening that each of them asked for. */
  readonly openings: ReadonlyMap<string, string>;
}

/** An issued letter, a file and its derivative, a copy without names, its verifiers, and openings that have ended. */
export async function furnish(
  api: RunningApi,
  databaseUrl: string,
  { id, trackingCode, secret }: PlacedCase,
  people: readonly Person[],
  now: Date,
): Promise<Furnished> {
  const as = (name: string) => cookieOf(api, personNamed(people, name), now);
  const [officer, leader] = [await as('ward_officer, own unit'), await as('ward_leader, own unit')];
  const path = `/api/v1/cases/${id}`;
  const step = async (headers: { cookie: string }, body: unknown) =>
    must(await api.post(`${path}/steps`, { body, headers }));

  await step(officer, { step: 'draft_letter', letterKind: 'receipt' });
  const { items } = must(await api.get(`${path}/letters`, { headers: officer })).json<LetterList>();
  const { id: letterId } = items[0] as Letter;
  must(await api.put(`${path}/letters/${letterId}`, { body: { fields: { documents: 'không' } }, headers: officer }));
  await step(leader, { step: 'approve_letter', letterId });
  await step(leader, { step: 'issue_letter', letterId });

  const sent = await api.app.inject({
    method: 'POST',
    url: `/api/v1/track/${trackingCode}/attachments`,
    headers: { 'x-tracking-secret': secret, 'content-type': 'application/octet-stream' },
    payload: await drawing('png'),
  });
  const { id: attachmentId } = sent.json<{ id: string }>();
  const areas = [{ x: 0, y: 0, width: 0.5, height: 0.5 }];
  must(await api.post(`${path}/attachments/${attachmentId}/redactions`, { body: { areas }, headers: leader }));
  const marks = [{ from: 0, to: 3 }];
  must(await api.post(`${path}/redactions`, { body: { marks }, headers: leader }));
  return { letterId, attachmentId, openings: await remember(databaseUrl, id, people, now) };
}

export function personNamed(people: readonly Person[], name: string): Person {
  const person = people.find((one) => one.name === name);
  if (!person) throw new Error(`nobody is "${name}"`);
  return person;
}

/** Who was named to verify, and who asked for an opening: written down as their steps would. */
function remember(databaseUrl: string, caseId: string, people: readonly Person[], now: Date) {
  return asOwner(databaseUrl, async (database) => {
    for (const { accountId } of people.filter(({ verifies }) => verifies))
      await database.query('insert into case_verifier values ($1, $2, $3)', [caseId, accountId, now]);
    const openings = new Map<string, string>();
    for (const { accountId } of people.filter(({ asked }) => asked)) {
      const id = randomUUID();
      openings.set(accountId, id);
      await database.query(
        `insert into identity_opening (id, case_id, seq, state, requested_by, requested_at, reason)
         values ($1, $2, 1, 'ended', $3, $4, '')`,
        [id, caseId, accountId, now],
      );
    }
    return openings;
  });
}

function must<Reply extends { status: number; text: string }>(reply: Reply): Reply {
  if (reply.status >= 300) throw new Error(`${reply.status} ${reply.text}`);
  return reply;
}
