import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { CalendarService } from './calendar/calendar.service';
import { organisationEntities } from './entities';
import { OrganisationService } from './organisation.service';

@Module({
  imports: [TypeOrmModule.forFeature(organisationEntities)],
  providers: [OrganisationService, CalendarService],
  exports: [OrganisationService, CalendarService],
})
export class OrganisationModule {}
