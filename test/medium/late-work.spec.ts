import { CITIZEN } from '@libs/casework';
import { FakeClock } from '../support/fake-clock';
import { openService, type Sent, type Service } from '../support/service';

const clock = new FakeClock('2025-06-20T08:00:00+07:00');
let service: Service;

beforeAll(async () => {
  service = await openService({ clock });
});
afterAll(() => service?.close());

async function owedTo({ caseId }: Sent): Promise<{ outboxId: string; caseId: string }> {
  const [work] = await service.database.query(
    'select id as "outboxId", case_id as "caseId" from outbox where case_id = $1',
    [caseId],
  );
  return work;
}

async function somebodyWaits(): Promise<boolean> {
  const [{ waiting }] = await service.database.query(
    `select count(*)::int as waiting from pg_stat_activity
      where datname = current_database() and wait_event_type = 'Lock'`,
  );
  return waiting > 0;
}

/** The citizen withdraws in a transaction that is still open when the work begins, and commits while the work waits. */
async function withdrawnUnder(sent: Sent, work: () => Promise<void>): Promise<void> {
  const runner = service.database.createQueryRunner();
  await runner.startTransaction();
  await service.casework.applyAll(runner.manager, [{ caseId: sent.caseId, step: 'withdraw', given: {} }], CITIZEN);
  const working = work();
  while (!(await somebodyWaits()));
  await runner.commitTransaction();
  await runner.release();
  await working;
}

describe('work that meets a case just being withdrawn', () => {
  it('climbs nothing, and is done', async () => {
    const sent = await service.arrived({ wardName: 'Suối Hoa' });
    clock.set('2025-07-05T08:00:00+07:00');
    await service.sweep.run();
    const work = await owedTo(sent);
    await withdrawnUnder(sent, () => service.ladder.climb(work));
    expect(await service.database.query('select 1 from escalation where case_id = $1', [sent.caseId])).toEqual([]);
    expect(await owedTo(sent)).toBeUndefined();
  });

  it('hands nothing over, and is done', async () => {
    clock.set('2025-06-20T08:00:00+07:00');
    const sent = await service.arrived({ wardName: 'Suối Hoa' });
    clock.set('2025-07-01T08:00:00+07:00');
    await service.succession.sweep();
    const work = await owedTo(sent);
    await withdrawnUnder(sent, () => service.succession.succeed(work));
    expect(await service.file(sent)).toMatchObject({ state: 'withdrawn', ownerUnit: 'ward-2023-suoi-hoa-uba' });
    expect(await owedTo(sent)).toBeUndefined();
  });

  it('routes nothing, and is done', async () => {
    const sent = await service.submit();
    const work = await owedTo(sent);
    await withdrawnUnder(sent, () => service.routing.route(work));
    expect(await service.file(sent)).toMatchObject({ state: 'withdrawn', ownerUnit: 'reception-province' });
    expect(await owedTo(sent)).toBeUndefined();
  });
});
