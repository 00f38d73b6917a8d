import fc from 'fast-check';
import { Carriage } from './carriage';
import type { Prepared } from './prepare';
import { routesOf } from './routes';
import { Scout } from './scout';
import { type Shot, shotsAt } from './shots';
import { type Fault, faultIn } from './verdict';

export interface FuzzOptions {
  readonly requests: number;
  /** The same seed sends much the same requests: half of them follow what was answered before. */
  readonly seed: number;
  readonly atOnce?: number;
  readonly say?: (sent: number) => void;
}

export interface FuzzReport {
  readonly requests: number;
  readonly routes: number;
  /** Routes that never once did what they are for. */
  readonly neverServed: readonly string[];
  readonly statuses: Readonly<Record<string, number>>;
  /** What each route answered when called with its own method. */
  readonly byRoute: Readonly<Record<string, Readonly<Record<string, number>>>>;
  readonly faults: readonly Fault[];
}

const BATCH = 512;
/** What moves a case takes its turn more often: the rest is only as deep as cases are far. */
const MOVES = /\/(steps|letters.*)$/;
const ENDS_SESSIONS = /^\/api\/v1\/(sessions|account)/;

/** Sends requests to every route in turn and judges every answer. */
export async function fuzz(
  { url, document, known, cookies, spare }: Prepared,
  options: FuzzOptions,
): Promise<FuzzReport> {
  const { requests, seed, atOnce = 16, say } = options;
  const routes = routesOf(document);
  const turns = routes.flatMap((route) => Array.from({ length: MOVES.test(route.path) ? 4 : 1 }, () => route));
  const carriage = new Carriage(url, cookies);
  const byRoute = new Map(routes.map(({ method, path }) => [`${method} ${path}`, new Counted()]));
  const statuses = new Counted();
  const faults: Fault[] = [];
  const scout = new Scout(routes, known, cookies.length);
  let others = new Carriage(url, await spare());
  let turn = 0;
  const fire = async (sampled: Shot) => {
    turn++;
    const ends = ENDS_SESSIONS.test(sampled.url);
    const fitting = ends ? { ...sampled, as: sampled.as % (others.people + 1) } : sampled;
    const shot = sampled.aimed ? scout.aim(fitting, turn) : fitting;
    const reply = await (ends ? others : carriage).send(shot);
    const status = reply.lost ?? String(reply.status);
    statuses.add(status);
    if (isAsDescribed(shot)) byRoute.get(shot.route)?.add(status);
    scout.learn(shot, reply);
    const fault = faultIn(shot, reply);
    if (fault) faults.push(fault);
  };
  for (let sent = 0; sent < requests; sent += BATCH) {
    const size = Math.min(BATCH, requests - sent);
    const each = Math.ceil(size / turns.length);
    const perRoute = turns.map((route, nth) => {
      const own = Math.imul(seed + sent + nth, 0x9e3779b1);
      return fc.sample(shotsAt(route, known, cookies.length), { numRuns: each, seed: own });
    });
    // Route by route in turn, so that what one call changes the next finds changed.
    const shots = Array.from({ length: each }, (_, turn) => perRoute.map((ofRoute) => ofRoute[turn])).flat();
    const waiting = shots.filter((shot) => shot !== undefined).slice(0, size);
    const gunners = Array.from({ length: atOnce }, async () => {
      for (let shot = waiting.pop(); shot; shot = waiting.pop()) await fire(shot);
    });
    await Promise.all(gunners);
    others.close();
    others = new Carriage(url, await spare());
    say?.(sent + size);
  }
  others.close();
  carriage.close();
  const answers = [...byRoute].map(([route, counted]) => [route, counted.shown()] as const);
  const neverServed = answers.filter(([, shown]) => !Object.keys(shown).some(isGood)).map(([route]) => route);
  return {
    requests,
    routes: routes.length,
    neverServed,
    statuses: statuses.shown(),
    byRoute: Object.fromEntries(answers),
    faults,
  };
}

/** How often each status came. */
class Counted {
  private readonly times = new Map<string, number>();

  add(status: string): void {
    this.times.set(status, (this.times.get(status) ?? 0) + 1);
  }

  shown(): Record<string, number> {
    return Object.fromEntries([...this.times].sort());
  }
}

function isGood(status: string): boolean {
  return status.startsWith('2');
}

function isAsDescribed({ route, method }: Shot): boolean {
  return route.startsWith(`${method} `);
}
