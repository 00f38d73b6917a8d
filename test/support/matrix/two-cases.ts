import { randomUUID } from 'node:crypto';
import type { Scope } from '@libs/platform';
import { type RunningApi, startApi } from '../api';
import { type FreshDatabase, freshDatabase } from '../database';
import { FakeClock } from '../fake-clock';
import { populate } from '../populate';
import { type PlacedCase, place, sendLetter } from './cases';
import { UNITS } from './people';

const IN_WARD = { kind: 'phan_anh', state: 'in_progress', audience: 'unit', climbed: true } as const;

/** Whose eyes the database looks through: those of the ward, and of its neighbour's head. */
export const OFFICER: Scope = { units: [UNITS.here], account: randomUUID(), roles: ['ward_officer'] };
export const HEAD: Scope = { ...OFFICER, heads: [UNITS.here] };
export const NEIGHBOUR: Scope = { units: [UNITS.elsewhere], heads: [UNITS.elsewhere], overseen: [UNITS.elsewhere] };

/** A ward with two cases: one common to it, and one for its head alone. */
export interface TwoCases {
  readonly database: FreshDatabase;
  readonly api: RunningApi;
  readonly common: PlacedCase;
  readonly secret: PlacedCase;
  close(): Promise<void>;
}

export async function openTwoCases(): Promise<TwoCases> {
  const clock = new FakeClock('2026-03-02T08:00:00+07:00');
  const database = await freshDatabase();
  await populate(database.url, clock.now());
  const api = await startApi({ databaseUrl: database.url, clock, environment: { DATABASE_POOL: '2' } });
  const common = await place(database.url, await sendLetter(api), IN_WARD, []);
  const secret = await place(database.url, await sendLetter(api), { ...IN_WARD, audience: 'head' }, []);
  const close = async () => {
    await api.close();
    await database.drop();
  };
  return { database, api, common, secret, close };
}
