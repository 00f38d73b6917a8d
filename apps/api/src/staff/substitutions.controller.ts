import {
  type ColleagueList,
  colleagueListSchema,
  type NewSubstitution,
  newSubstitutionSchema,
  type SubstitutionList,
  substitutionListSchema,
  substitutionMadeSchema,
} from '@libs/contracts';
import { type StaffActor, SubstitutionsService } from '@libs/identity';
import { OrganisationService } from '@libs/organisation';
import { Clock, NotFound } from '@libs/platform';
import { Body, Delete, Get, HttpCode, Param, Post } from '@nestjs/common';
import { ApiBody, ApiResponse } from '@nestjs/swagger';
import { validate as isUuid } from 'uuid';
import { schemaOf } from '../http/openapi-schema';
import { Actor, RequireAbility, StaffController } from './staff-route';

@StaffController('substitutions')
export class SubstitutionsController {
  constructor(
    private readonly substitutions: SubstitutionsService,
    private readonly organisation: OrganisationService,
    private readonly clock: Clock,
  ) {}

  @Get()
  @RequireAbility('substitutes.name')
  @ApiResponse({ status: 200, standardSchema: substitutionListSchema })
  list(@Actor() actor: StaffActor): Promise<SubstitutionList> {
    return this.substitutions.list(actor, this.clock.now());
  }

  /** Whom the caller may name. */
  @Get('colleagues')
  @RequireAbility('substitutes.name')
  @ApiResponse({ status: 200, standardSchema: colleagueListSchema })
  async colleagues(@Actor() actor: StaffActor): Promise<ColleagueList> {
    const { directory } = this.organisation.current();
    const found = await this.substitutions.colleagues(actor, this.clock.now());
    const items = found.map(({ accountId, name, unitId }) => ({
      accountId,
      name,
      unit: { id: unitId, name: directory.unit(unitId).name },
    }));
    return { items };
  }

  @Post()
  @RequireAbility('substitutes.name')
  @ApiBody({ schema: schemaOf(newSubstitutionSchema) })
  @ApiResponse({ status: 201, standardSchema: substitutionMadeSchema })
  make(
    @Actor() actor: StaffActor,
    @Body({ schema: newSubstitutionSchema }) body: NewSubstitution,
  ): Promise<{ id: string }> {
    return this.substitutions.make(actor, body, this.clock.now());
  }

  /** From today on the absent one is back. */
  @Delete(':id')
  @HttpCode(204)
  @RequireAbility('substitutes.name')
  async end(@Actor() actor: StaffActor, @Param('id') id: string): Promise<void> {
    if (!isUuid(id)) throw new NotFound('no such substitution');
    await this.substitutions.end(actor, id, this.clock.now());
  }
}
