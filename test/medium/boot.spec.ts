import { CaseworkModule, StepRegistry } from '@libs/casework';
import { JOBS } from '@libs/contracts';
import { OrganisationModule } from '@libs/organisation';
import { PetitionsModule } from '@libs/petitions';
import { ClockModule, ConfigModule, DatabaseModule, JobRunner, OnJob, OutboxModule } from '@libs/platform';
import { SupervisionModule } from '@libs/supervision';
import { ConsoleLogger, Injectable, type Type } from '@nestjs/common';
import { Test } from '@nestjs/testing';
import { EveryJob, openCarrier } from '../support/carrier';
import { type FreshDatabase, freshDatabase } from '../support/database';
import { FakeClock } from '../support/fake-clock';
import { populate } from '../support/populate';
import { testSettings } from '../support/settings';

const clock = new FakeClock('2026-03-02T08:00:00+07:00');
let database: FreshDatabase;

beforeAll(async () => {
  database = await freshDatabase();
  await populate(database.url, clock.now());
});
afterAll(() => database?.drop());

@Injectable()
class OneMore {
  @OnJob('route-petition') async route(): Promise<void> {}
}

async function runnerWith(handlers: Type[], work: (runner: JobRunner) => void): Promise<void> {
  const app = await openCarrier({ databaseUrl: database.url, clock }, handlers);
  work(app.get(JobRunner));
  await app.close();
}

describe('a worker', () => {
  it('starts when every job of the catalogue has its one handler', () =>
    runnerWith([EveryJob], (runner) => {
      expect([...runner.handlers().keys()].sort()).toEqual(Object.keys(JOBS).sort());
    }));

  it('refuses to start when jobs have no handler, and names each', () =>
    runnerWith([OneMore], (runner) => {
      const missing = Object.keys(JOBS).filter((job) => job !== 'route-petition');
      expect(() => runner.start()).toThrow(missing.map((job) => `job ${job} has no handler`).join('; '));
    }));

  it('refuses to start when a job has two', () =>
    runnerWith([EveryJob, OneMore], (runner) => {
      expect(() => runner.start()).toThrow('job route-petition has two handlers');
    }));
});

describe('the tables', () => {
  const boot = async (...libs: Type[]) => {
    const testing = Test.createTestingModule({
      imports: [
        ConfigModule.of(testSettings({ databaseUrl: database.url })),
        ClockModule,
        DatabaseModule.forRoot(),
        OutboxModule,
        OrganisationModule,
        CaseworkModule,
        ...libs,
      ],
    });
    testing.setLogger(new ConsoleLogger({ logLevels: ['fatal'] }));
    const app = await testing.compile();
    const fault = await app.init().then(
      () => null,
      (error: Error) => error.message,
    );
    await app.close();
    return fault;
  };

  it('are accepted when every guard and effect they name is there', async () => {
    expect(await boot(PetitionsModule, SupervisionModule)).toBeNull();
  });

  it('are refused without the lib that has an effect they name', async () => {
    const fault = await boot(PetitionsModule);
    expect(fault).toContain('workflow feedback: effect supervision.enterLadder of step breach is not registered');
    expect(fault).toContain('workflow dialogue: effect supervision.recordRung of step escalate is not registered');
    expect(fault).not.toContain('petitions.rated');
  });
});

test('a registry to which nobody spoke refuses every guard by name', () => {
  const boot = () => new StepRegistry().onApplicationBootstrap();
  expect(boot).toThrow('workflow feedback: guard within-reopening-time of step reopen is not registered');
});
