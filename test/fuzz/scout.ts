import { systemClock } from '@libs/platform';
import fc from 'fast-check';
import { codeOf } from '../support/authenticator';
import type { Reply } from './carriage';
import { chance, pick } from './chance';
import { type Offered, rarelyEnding } from './offered';
import type { Route } from './routes';
import type { Shot } from './shots';
import { fieldFor, type Known } from './values';

/** Somebody who was let in, and at which address; none where only the place was not there. */
interface Way {
  readonly url: string | undefined;
  readonly as: number;
  readonly secret: string | undefined;
  readonly offered: readonly Offered[];
  /** What opens it. */
  readonly body?: unknown;
}

interface Listed {
  readonly id?: string;
  readonly caseId?: string;
  /** Of a letter. */
  readonly fields?: readonly { readonly name: string; readonly open: boolean }[];
}

interface Answer {
  readonly totpSecret?: string;
  readonly items?: readonly Listed[];
  readonly steps?: readonly Offered[];
}

const MOST_WAYS = 400;
/** Answers that say nothing of who may call, or that this one may not. */
const SHUT = [0, 400, 401, 403, 405, 413, 415, 429, 431];
const RECEIPT = /^\{"trackingCode":/;
const CONFIRMATION = '/api/v1/account/second-factor/confirmation';
const SECRET = 'x-tracking-secret';

/** Remembers which doors opened for whom, so that more shots come from somebody who may be there and find something to change. */
export class Scout {
  private readonly ways = new Map<string, Map<string, Way>>();

  constructor(
    private readonly routes: readonly Route[],
    private readonly known: Known,
    private readonly nobody: number,
  ) {
    for (const receipt of known.receipts) this.follow(receipt);
  }

  /** What an answer leads to: itself, the things it lists, the steps it offers. */
  learn(shot: Shot, { status, type, text }: Reply): void {
    const { route, method, as, headers } = shot;
    if (!route.startsWith(`${method} `) || SHUT.includes(status)) return;
    if (status === 201 && RECEIPT.test(text)) this.follow(JSON.parse(text));
    const [path = ''] = shot.url.split('?');
    const way = { url: status === 404 ? undefined : path, as, secret: headers[SECRET], offered: [] };
    this.keep(status === 404 ? `404 ${route}` : route, way);
    if (status > 201 || !type.startsWith('application/json')) return;
    const template = route.slice(method.length + 1);
    const answer = JSON.parse(Buffer.from(text, 'latin1').toString()) as Answer;
    if (answer.totpSecret) this.confirm(way, answer.totpSecret);
    const { steps: offered = [] } = answer;
    if (offered.length > 0) this.keep(stepsOf(template), { ...way, url: stepsOf(path), offered });
    if (method !== 'GET') return;
    this.keep(template, way);
    for (const { id, caseId, fields } of answer.items ?? []) {
      const below = id ?? caseId;
      if (below)
        this.keep(`${ofOne(template)}/{}`, { ...way, url: `${ofOne(path)}/${below}`, body: fields && filled(fields) });
    }
  }

  /** The same shot at a place where somebody was let in, by whoever was; as it is when nobody has been near. */
  aim(shot: Shot, turn: number): Shot {
    const way = this.wayTo(shot.route, turn);
    if (!way) return shot;
    const [path, query] = shot.url.split('?');
    const url = (way.url ?? path) + (query ? `?${query}` : '');
    const headers = { ...shot.headers, ...(way.secret !== undefined && { [SECRET]: way.secret }) };
    const aimed = { ...shot, url, headers, as: way.as };
    return way.body && shot.body ? withBody(aimed, way.body) : this.withOffered(aimed, way.offered, turn);
  }

  /** What was listed there or above it, or what happened to answer. */
  private wayTo(route: string, turn: number): Way | undefined {
    const own = this.oneOf(route, turn);
    const parts = nameless(route.slice(route.indexOf(' ') + 1)).split('/');
    for (let taken = parts.length; taken > 3; taken--) {
      const [near, rest] = [parts.slice(0, taken).join('/'), parts.slice(taken)];
      const lead = this.oneOf(near, turn);
      if (lead && !rest.includes('{}')) {
        const there = { ...lead, url: [lead.url, ...rest].join('/') };
        return pick([there, there, there, own ?? there], turn + 2);
      }
    }
    return own ?? this.oneOf(`404 ${route}`, turn);
  }

  /** One of the steps that are offered, with all it needs and nothing that it does not take. */
  private withOffered(shot: Shot, offered: readonly Offered[], turn: number): Shot {
    const fields = this.routes.find(({ method, path }) => shot.route === `${method} ${path}`)?.body?.properties;
    if (!fields || shot.method !== 'POST') return shot;
    const possible = offered.filter(({ needs }) => needs.every((name) => name in fields));
    const one = pick(rarelyEnding(possible, turn), turn + 1);
    if (!one) return shot;
    const values = [...one.needs, ...one.takes.filter((name) => name in fields)].map((name) => {
      const choices = one.choices[name];
      const near = name === 'letterId' ? this.lettersNear(shot.url) : choices;
      const value = near?.length ? fc.constantFrom(...near) : fieldFor(name, fields[name] ?? {}, this.known, 60);
      return [name, fields[name]?.type === 'array' && choices ? value.map((code) => [code]) : value] as const;
    });
    const [body] = fc.sample(fc.record({ step: fc.constant(one.step), ...Object.fromEntries(values) }), {
      numRuns: 1,
      seed: turn,
    });
    const { 'if-match': _, ...headers } = shot.headers;
    return withBody({ ...shot, headers }, body);
  }

  private confirm(way: Way, totpSecret: string): void {
    const body = { totp: codeOf({ totpSecret }, systemClock.now()) };
    this.keep(CONFIRMATION, { ...way, url: CONFIRMATION, body });
  }

  private lettersNear(url: string): string[] {
    const list = url.replace(/steps.*/, 'letters/');
    const ways = [...(this.ways.get('/api/v1/cases/{}/letters/{}')?.values() ?? [])];
    return ways.flatMap(({ url = '' }) => (url.startsWith(list) ? [url.slice(list.length)] : []));
  }

  /** The latest that is known of a place takes the place of what was known before. */
  private keep(template: string, way: Way): void {
    const name = nameless(template);
    const ways = this.ways.get(name) ?? new Map<string, Way>();
    const place = `${way.as} ${way.url}`;
    ways.delete(place);
    ways.set(place, way);
    const [oldest = place] = ways.keys();
    if (ways.size > MOST_WAYS) ways.delete(oldest);
    this.ways.set(name, ways);
  }

  private follow({ trackingCode, secret }: Known['receipts'][number]): void {
    this.keep('/api/v1/track/{}', { url: `/api/v1/track/${trackingCode}`, as: this.nobody, secret, offered: [] });
  }

  /** Rather one of the latest: what was long ago is no more. */
  private oneOf(template: string, turn: number): Way | undefined {
    const ways = [...(this.ways.get(nameless(template))?.values() ?? [])];
    return ways.at(-1 - Math.floor(chance(turn) ** 3 * ways.length));
  }
}

/** `/cases/{id}` and `/cases/{caseId}` are one place. */
function nameless(template: string): string {
  return template.replaceAll(/\{\w*\}/g, '{}');
}

/** A case tells its steps, and so does the answer to one of them. */
function stepsOf(place: string): string {
  return place.endsWith('/steps') ? place : `${place}/steps`;
}

/** Words wherever an officer may write. */
function filled(fields: NonNullable<Listed['fields']>): unknown {
  const open = fields.filter((field) => field.open);
  return { fields: Object.fromEntries(open.map(({ name }) => [name, 'Đèn đường ngõ 12'])) };
}

/** One of what failed is not below the list of it. */
function ofOne(list: string): string {
  return list.replace(/\/failed$/, '');
}

function withBody(shot: Shot, body: unknown): Shot {
  const headers = { ...shot.headers, 'content-type': 'application/json' };
  return { ...shot, headers, body: Buffer.from(JSON.stringify(body)) };
}
