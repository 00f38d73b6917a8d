import { fuzz } from '../fuzz/fuzz';
import { knownIn } from '../fuzz/known';
import { prepare } from '../fuzz/prepare';
import { startApi } from '../support/api';
import { freshDatabase } from '../support/database';
import { FakeClock } from '../support/fake-clock';
import { populate } from '../support/populate';
import { startWorker } from '../support/worker';

const clock = new FakeClock('2026-03-02T08:00:00+07:00');

/** `npm run fuzz` sends fifty thousand. */
test('whatever is sent to whichever route by whomever: no server error, no silence, nothing of the inside', async () => {
  const database = await freshDatabase();
  await populate(database.url, clock.now());
  const place = { databaseUrl: database.url, clock };
  const [api, worker] = [
    await startApi({ ...place, environment: { RATE_LIMITS: 'on', TRUST_PROXY: '127.0.0.1' } }),
    await startWorker(place),
  ];
  await api.app.listen(0, '127.0.0.1');
  const { receipts, ...prepared } = await prepare(await api.app.getUrl(), database.url);
  await worker.settled();
  const known = await knownIn(database.url, receipts);
  const { faults, requests, neverServed, byRoute } = await fuzz({ ...prepared, known }, { requests: 1_500, seed: 7 });
  expect({ requests, faults }).toEqual({ requests: 1_500, faults: [] });
  // Who was let in nowhere has tried nothing but the doors.
  expect(neverServed.length).toBeLessThan(Object.keys(byRoute).length / 2);
  await Promise.all([api.close(), worker.close()]);
  await database.drop();
}, 120_000);
