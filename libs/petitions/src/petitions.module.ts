import { CaseworkModule } from '@libs/casework';
import { LettersModule } from '@libs/letters';
import { OrganisationModule } from '@libs/organisation';
import { VaultModule } from '@libs/vault';
import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { Petitions } from './content/petitions.service';
import { DeskService } from './desk/desk.service';
import { HandOverService } from './desk/hand-over.service';
import { LettersAlike } from './eligibility/alike';
import { EligibilityService } from './eligibility/eligibility.service';
import { petitionsEntities } from './entities';
import { IntakeService } from './intake/intake.service';
import { LetterSender } from './letters/letter-sender';
import { OfficerSteps } from './officer-steps';
import { Redactions } from './redaction/redactions.service';
import { PlaceIndexes } from './routing/place-index.service';
import { RoutingService } from './routing/routing.service';
import { TrackingService } from './tracking/tracking.service';

const services = [
  IntakeService,
  RoutingService,
  TrackingService,
  DeskService,
  HandOverService,
  EligibilityService,
  Redactions,
];

/** The life of what citizens send: received, routed, triaged, answered, judged. */
@Module({
  imports: [
    TypeOrmModule.forFeature(petitionsEntities),
    OrganisationModule,
    CaseworkModule,
    VaultModule,
    LettersModule,
  ],
  providers: [...services, Petitions, PlaceIndexes, OfficerSteps, LetterSender, LettersAlike],
  exports: services,
})
export class PetitionsModule {}
