import { CaseworkModule } from '@libs/casework';
import { OrganisationModule } from '@libs/organisation';
import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { EscalationEntity } from './ladder/escalation.entity';
import { LadderService } from './ladder/ladder.service';
import { LadderPositionEntity } from './ladder/ladder-position.entity';
import { LadderSteps } from './ladder/ladder-steps';
import { BacklogService } from './lists/backlog.service';
import { EscalationsService } from './lists/escalations.service';

export const supervisionEntities = [LadderPositionEntity, EscalationEntity];

const services = [LadderService, EscalationsService, BacklogService];

/** What stays unanswered, and who is told. */
@Module({
  imports: [TypeOrmModule.forFeature(supervisionEntities), OrganisationModule, CaseworkModule],
  providers: [...services, LadderSteps],
  exports: services,
})
export class SupervisionModule {}
