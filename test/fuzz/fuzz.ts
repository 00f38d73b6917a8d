import fc from 'fast-check';
import { Carriage } from './carriage';
import type { Prepared } from './prepare';
import { routesOf } from './routes';
import { type Shot, shotsAt } from './shots';
import { type Fault, faultIn } from './verdict';

export interface FuzzOptions {
  readonly requests: number;
  /** The same seed sends the same requests to the same data. */
  readonly seed: number;
  readonly atOnce?: number;
  readonly say?: (sent: number) => void;
}

export interface FuzzReport {
  readonly requests: number;
  readonly routes: number;
  readonly statuses: Readonly<Record<string, number>>;
  readonly faults: readonly Fault[];
}

const BATCH = 512;
const ENDS_SESSIONS = /^\/api\/v1\/(sessions|account)/;

/** Sends requests to every route in turn and judges every answer. */
export async function fuzz(
  { url, document, known, cookies, spare }: Prepared,
  options: FuzzOptions,
): Promise<FuzzReport> {
  const { requests, seed, atOnce = 16, say } = options;
  const routes = routesOf(document);
  const carriage = new Carriage(url, cookies);
  const statuses = new Map<string, number>();
  const faults: Fault[] = [];
  let others = new Carriage(url, await spare());
  const fire = async (shot: Shot) => {
    const reply = await (ENDS_SESSIONS.test(shot.url) ? others : carriage).send(shot);
    const status = reply.lost ?? String(reply.status);
    statuses.set(status, (statuses.get(status) ?? 0) + 1);
    const fault = faultIn(shot, reply);
    if (fault) faults.push(fault);
  };
  for (let sent = 0; sent < requests; sent += BATCH) {
    const size = Math.min(BATCH, requests - sent);
    const each = Math.ceil(size / routes.length);
    const perRoute = routes.map((route) =>
      fc.sample(shotsAt(route, known, cookies.length), { numRuns: each, seed: seed + sent }),
    );
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
  return { requests, routes: routes.length, statuses: Object.fromEntries([...statuses].sort()), faults };
}
