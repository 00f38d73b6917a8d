import { AttachmentsModule } from '@libs/attachments';
import { CaseworkModule } from '@libs/casework';
import { IdentityModule } from '@libs/identity';
import { LettersModule } from '@libs/letters';
import { OrganisationModule } from '@libs/organisation';
import { PetitionsModule } from '@libs/petitions';
import { ClockModule, ConfigModule, DatabaseModule, OutboxModule, type Settings } from '@libs/platform';
import { SupervisionModule } from '@libs/supervision';
import { VaultModule } from '@libs/vault';
import { type DynamicModule, Module } from '@nestjs/common';
import { APP_FILTER, APP_PIPE } from '@nestjs/core';
import { DialogueRequestsController } from './citizen/dialogue-requests.controller';
import { PetitionsController } from './citizen/petitions.controller';
import { TrackController } from './citizen/track.controller';
import { TrackAttachmentsController } from './citizen/track-attachments.controller';
import { TrackLettersController } from './citizen/track-letters.controller';
import { InputPipe } from './http/input.pipe';
import { OtherMethods } from './http/other-methods';
import { ProblemFilter } from './http/problem.filter';
import { ProofsOfWork } from './limits/proofs-of-work.service';
import { RateLimits } from './limits/rate-limits.service';
import { HealthController } from './machines/health.controller';
import { MetricsController } from './machines/metrics.controller';
import { RedisModule } from './redis/redis.module';
import { AccountController } from './staff/account.controller';
import { AttachmentRedactionsController } from './staff/attachment-redactions.controller';
import { AttachmentsController } from './staff/attachments.controller';
import { AuditController } from './staff/audit.controller';
import { BacklogController } from './staff/backlog.controller';
import { CalendarController } from './staff/calendar.controller';
import { CasesController } from './staff/cases.controller';
import { CustodiansController, VaultController } from './staff/custodians.controller';
import { EligibilityController } from './staff/eligibility.controller';
import { EscalationsController } from './staff/escalations.controller';
import { HandOversController } from './staff/hand-overs.controller';
import { JobsController } from './staff/jobs.controller';
import { LettersController } from './staff/letters.controller';
import { OpeningDecisionsController, OpeningsController } from './staff/openings.controller';
import { RedactionsController } from './staff/redactions.controller';
import { SessionCookies } from './staff/session-cookie';
import { SessionView } from './staff/session-view';
import { SessionsController } from './staff/sessions.controller';
import { SubstitutionsController } from './staff/substitutions.controller';
import { VerificationsController } from './staff/verifications.controller';

const CITIZEN = [
  PetitionsController,
  DialogueRequestsController,
  TrackController,
  TrackLettersController,
  TrackAttachmentsController,
];
const STAFF = [
  SessionsController,
  AccountController,
  CasesController,
  EligibilityController,
  LettersController,
  AttachmentsController,
  AttachmentRedactionsController,
  HandOversController,
  SubstitutionsController,
  EscalationsController,
  BacklogController,
  CalendarController,
  JobsController,
  AuditController,
  OpeningsController,
  OpeningDecisionsController,
  RedactionsController,
  VerificationsController,
  CustodiansController,
  VaultController,
];
const MACHINES = [HealthController, MetricsController];

@Module({})
export class ApiModule {
  static of(settings: Settings): DynamicModule {
    return {
      module: ApiModule,
      imports: [
        ConfigModule.of(settings),
        ClockModule,
        DatabaseModule.forRoot('app'),
        OutboxModule,
        RedisModule,
        OrganisationModule,
        IdentityModule,
        CaseworkModule,
        AttachmentsModule,
        LettersModule,
        PetitionsModule,
        SupervisionModule,
        VaultModule,
      ],
      controllers: [...CITIZEN, ...STAFF, ...MACHINES],
      providers: [
        RateLimits,
        ProofsOfWork,
        OtherMethods,
        SessionCookies,
        SessionView,
        { provide: APP_PIPE, useClass: InputPipe },
        { provide: APP_FILTER, useClass: ProblemFilter },
      ],
    };
  }
}
