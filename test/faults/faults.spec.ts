import { needs } from '../support/capabilities';
import { compileTree } from '../support/compiled-tree';
import type { Backend } from '../support/place';
import { runFaults } from './fault-run';

const PETITIONS = 200;
const KILLS = 3;
const FLUSHES = 1;
/** Short, so that work in the hands of a killed worker is soon taken up again. */
const LEASE = { OUTBOX_LEASE_MS: '4000' };
const WITHIN_MS = 90_000;

/** `npm run faults` is the long run: more petitions, more kills, and the lease of production. */
async function storm(backend: Backend) {
  const options = { compiled: compileTree(), petitions: PETITIONS, kills: KILLS, flushes: FLUSHES, env: LEASE };
  return runFaults(backend, options);
}

const WHOLE = {
  acknowledged: PETITIONS,
  stored: PETITIONS,
  routed: PETITIONS,
  kills: KILLS,
  duplicates: 0,
  brokenChains: 0,
};

describe('every acknowledged petition is stored and routed once', () => {
  it(
    'though api and worker are killed under load, with the queue on PostgreSQL',
    async () => expect(await storm('postgres')).toEqual({ ...WHOLE, flushes: 0 }),
    WITHIN_MS,
  );

  needs('redis', () => {
    it(
      'though they are killed and Redis forgets everything, with the queue on Redis',
      async () => expect(await storm('redis')).toEqual({ ...WHOLE, flushes: FLUSHES }),
      WITHIN_MS,
    );
  });
});
