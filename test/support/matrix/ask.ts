import { type Answer, type Call, type RunningApi } from '../api';
import type { Asked } from './asked';
import { type Caller, type For, type Verdict } from './expected';
import { named } from './named';
import { cookieOf, type Person } from './people';

/** Signs people in as they are needed. */
export class Callers {
  private readonly cookies = new Map<string, Promise<{ cookie: string }>>();

  constructor(
    private readonly api: RunningApi,
    private readonly now: Date,
  ) {}

  cookie(person: Person): Promise<{ cookie: string }> {
    const kept = this.cookies.get(person.accountId) ?? cookieOf(this.api, person, this.now);
    this.cookies.set(person.accountId, kept);
    return kept;
  }

  /** What goes with a call of this method by this caller. */
  async headers(method: string, caller: Exclude<Caller, object> | Person, secret: string): Promise<Call['headers']> {
    if (caller === 'nobody') return {};
    if (caller === 'its sender') return { 'x-tracking-secret': secret };
    const headers = this.cookie(caller);
    // It may end every session of theirs.
    if (method === 'DELETE') this.cookies.delete(caller.accountId);
    return headers;
  }
}

/** Asks a route with a body that no route takes: what is wrong with it is told only to those it is for. */
export async function ask(
  api: RunningApi,
  callers: Callers,
  route: string,
  caller: Exclude<Caller, object> | Person,
  asked: Asked,
): Promise<Answer> {
  const [method = ''] = route.split(' ');
  const url = filled(route, await idsFor(route, caller, asked));
  const headers = await callers.headers(method, caller, asked.about.secret);
  const call = { headers, ...(['POST', 'PUT'].includes(method) && { body: [] }) };
  const sender = { GET: api.get, POST: api.post, PUT: api.put, DELETE: api.delete }[method];
  if (!sender) throw new Error(`nobody asks with ${method}`);
  return sender(url, call);
}

/** Real ids for the address of a route, such as its caller could come by. */
export async function idsFor(
  route: string,
  caller: Exclude<Caller, object> | Person,
  asked: Asked,
): Promise<Readonly<Record<string, string>>> {
  const { about, furnished } = asked;
  const openingId = (typeof caller === 'object' && furnished.openings.get(caller.accountId)) || asked.anyOpening;
  const { letterId, attachmentId } = furnished;
  const id = await named(route, caller, asked);
  return { id, trackingCode: about.trackingCode, letterId, attachmentId, openingId, year: '2026' };
}

/** The address of a route with these ids. */
export function filled(route: string, ids: Readonly<Record<string, string>>): string {
  const [, path = ''] = route.split(' ');
  return path.replace(/\{(\w+)\}/g, (_, name: string) => ids[name] ?? name);
}

/** What an answer says of who may ask: only where something may hide is a 404 a refusal. */
export function verdict(route: string, whom: For, { status }: Answer): Verdict | number {
  const hides = typeof whom === 'object' ? route.includes('{id}') : whom !== 'staff' && whom !== 'everybody';
  const refusals = hides ? [401, 403, 404] : [401, 403];
  return refusals.includes(status) || (status >= 500 && status !== 503) ? status : 'allowed';
}
