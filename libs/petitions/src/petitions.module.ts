import { CaseworkModule } from '@libs/casework';
import { OrganisationModule } from '@libs/organisation';
import { VaultModule } from '@libs/vault';
import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { DeskService } from './desk/desk.service';
import { petitionsEntities } from './entities';
import { IntakeService } from './intake/intake.service';
import { OfficerSteps } from './officer-steps';
import { PlaceIndexes } from './routing/place-index.service';
import { RoutingService } from './routing/routing.service';
import { TrackingService } from './tracking/tracking.service';

const services = [IntakeService, RoutingService, TrackingService, DeskService];

/** The life of what citizens send: received, routed, triaged, answered, judged. */
@Module({
  imports: [TypeOrmModule.forFeature(petitionsEntities), OrganisationModule, CaseworkModule, VaultModule],
  providers: [...services, PlaceIndexes, OfficerSteps],
  exports: services,
})
export class PetitionsModule {}
