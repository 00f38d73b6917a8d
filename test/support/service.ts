import { AttachmentsModule } from '@libs/attachments';
import {
  CaseReader,
  CaseworkModule,
  CaseworkService,
  DeadlineSweep,
  RecountService,
  SuccessionService,
} from '@libs/casework';
import type { CaseDetail, Receipt, SubmitPetition, TakeStep } from '@libs/contracts';
import type { StaffActor, StaffRole } from '@libs/identity';
import { OrganisationModule } from '@libs/organisation';
import { DeskService, IntakeService, PetitionsModule, RoutingService, TrackingService } from '@libs/petitions';
import { Clock, ClockModule, ConfigModule, DatabaseModule, newId, Outbox, OutboxModule } from '@libs/platform';
import { BacklogService, EscalationsService, LadderService, SupervisionModule } from '@libs/supervision';
import { ConsoleLogger, type INestApplicationContext, type Type } from '@nestjs/common';
import { Test } from '@nestjs/testing';
import { DataSource } from 'typeorm';
import { freshDatabase } from './database';
import type { FakeClock } from './fake-clock';
import { populate } from './populate';
import { testSettings } from './settings';
import { workOff } from './work-off';

/** The whole service without HTTP and without a queue, on a database of its own and by the test's clock. */
export class Service {
  readonly intake: IntakeService;
  readonly routing: RoutingService;
  readonly desk: DeskService;
  readonly tracking: TrackingService;
  readonly casework: CaseworkService;
  readonly cases: CaseReader;
  readonly sweep: DeadlineSweep;
  readonly succession: SuccessionService;
  readonly recounts: RecountService;
  readonly ladder: LadderService;
  readonly escalations: EscalationsService;
  readonly backlog: BacklogService;
  readonly outbox: Outbox;
  readonly database: DataSource;

  constructor(
    private readonly app: INestApplicationContext,
    readonly clock: FakeClock,
    private readonly dropDatabase: () => Promise<void>,
  ) {
    this.intake = app.get(IntakeService);
    this.routing = app.get(RoutingService);
    this.desk = app.get(DeskService);
    this.tracking = app.get(TrackingService);
    this.casework = app.get(CaseworkService);
    this.cases = app.get(CaseReader);
    this.sweep = app.get(DeadlineSweep);
    this.succession = app.get(SuccessionService);
    this.recounts = app.get(RecountService);
    this.ladder = app.get(LadderService);
    this.escalations = app.get(EscalationsService);
    this.backlog = app.get(BacklogService);
    this.outbox = app.get(Outbox);
    this.database = app.get(DataSource);
  }

  get<T>(provider: Type<T>): T {
    return this.app.get(provider);
  }

  /** Does at once, in this process, everything that is owed by now. */
  workOff(): Promise<void> {
    return workOff(this);
  }

  /** Sends a letter; what it does not say is an ordinary phản ánh from Kinh Bắc. */
  async submit(letter: Partial<SubmitPetition> = {}): Promise<Sent> {
    const receipt = await this.intake.submit({ kind: 'petition', body: aLetter(letter) }, newId(this.clock.now()));
    const file = await this.cases.fileByCode(receipt.trackingCode);
    if (!file) throw new Error('a submission has no case');
    return { ...receipt, caseId: file.id };
  }

  /** Sends a letter and brings it to its unit. */
  async arrived(letter: Partial<SubmitPetition> = {}): Promise<Sent> {
    const sent = await this.submit(letter);
    await this.workOff();
    return sent;
  }

  /** The case after it; a test that takes it out of the actor's sight asks `desk` itself what comes back. */
  async take(actor: StaffActor, { caseId }: Sent, taken: TakeStep): Promise<CaseDetail> {
    return (await this.desk.takeStep(actor, caseId, undefined, taken)) as CaseDetail;
  }

  say({ trackingCode, secret }: Receipt, taken: TakeStep) {
    return this.tracking.takeStep(trackingCode, secret, taken);
  }

  async file({ caseId }: Sent) {
    const file = await this.cases.file(caseId);
    if (!file) throw new Error('no such case');
    return file;
  }

  /** A demo account of the populated service, as if it had signed in. */
  async staff(username: string): Promise<StaffActor> {
    const rows: { accountId: string; unitId: string; role: StaffRole }[] = await this.database.query(
      `select account_id as "accountId", unit_id as "unitId", role
         from assignment join account on account.id = account_id where username = $1`,
      [username],
    );
    const [first] = rows;
    if (!first) throw new Error(`no account ${username}`);
    const assignments = rows.map(({ unitId, role }) => ({ unitId, role }));
    return { kind: 'staff', accountId: first.accountId, username, displayName: username, assignments };
  }

  async close(): Promise<void> {
    await this.app.close();
    await this.dropDatabase();
  }
}

export interface Sent extends Receipt {
  readonly caseId: string;
}

export function aLetter(letter: Partial<SubmitPetition> = {}): SubmitPetition {
  return {
    type: 'phan_anh',
    text: 'Đèn đường ngõ 12 hỏng đã hai tuần.',
    wardName: 'Kinh Bắc',
    submitter: { name: 'Nguyễn Văn A' },
    ...letter,
  };
}

/** Somebody with a post and no account, for days on which the demo accounts hold none. */
export function somebody(role: StaffRole, unitId: string): StaffActor {
  const accountId = '00000000-0000-7000-8000-000000000001';
  return { kind: 'staff', accountId, username: role, displayName: role, assignments: [{ role, unitId }] };
}

export async function openService({ clock }: { clock: FakeClock }): Promise<Service> {
  const database = await freshDatabase();
  await populate(database.url, clock.now());
  const testing = Test.createTestingModule({
    imports: [
      ConfigModule.of(testSettings({ databaseUrl: database.url })),
      ClockModule,
      DatabaseModule.forRoot(),
      OutboxModule,
      OrganisationModule,
      CaseworkModule,
      AttachmentsModule,
      PetitionsModule,
      SupervisionModule,
    ],
  });
  testing.setLogger(new ConsoleLogger({ logLevels: ['fatal'] }));
  const app = await testing.overrideProvider(Clock).useValue(clock).compile();
  await app.init();
  return new Service(app, clock, database.drop);
}
