import { TrailReader } from '@libs/casework';
import {
  type ReadList,
  type ReadsQuery,
  type RootList,
  type RootsQuery,
  readListSchema,
  readsQuerySchema,
  rootListSchema,
  rootsQuerySchema,
  type SubstitutionRecordList,
  type SubstitutionRecordsQuery,
  substitutionRecordListSchema,
  substitutionRecordsQuerySchema,
} from '@libs/contracts';
import { SubstitutionsService } from '@libs/identity';
import { OrganisationService } from '@libs/organisation';
import { Get, Query } from '@nestjs/common';
import { ApiResponse } from '@nestjs/swagger';
import { RequireAbility, StaffController } from './staff-route';

/** The trail, for auditors: ids, times and hashes, never the content of a case. */
@StaffController('audit')
export class AuditController {
  constructor(
    private readonly trail: TrailReader,
    private readonly substitutions: SubstitutionsService,
    private readonly organisation: OrganisationService,
  ) {}

  /** Who was shown what is protected: of a case, or by an account. */
  @Get('reads')
  @RequireAbility('audit.read')
  @ApiResponse({ status: 200, standardSchema: readListSchema })
  reads(@Query({ schema: readsQuerySchema }) query: ReadsQuery): Promise<ReadList> {
    return this.trail.reads(query);
  }

  @Get('roots')
  @RequireAbility('audit.read')
  @ApiResponse({ status: 200, standardSchema: rootListSchema })
  roots(@Query({ schema: rootsQuerySchema }) query: RootsQuery): Promise<RootList> {
    return this.trail.roots(query);
  }

  /** Who stood in for whom: read beside an event, it tells whose post its actor held that day. */
  @Get('substitutions')
  @RequireAbility('audit.read')
  @ApiResponse({ status: 200, standardSchema: substitutionRecordListSchema })
  async standIns(
    @Query({ schema: substitutionRecordsQuerySchema }) { after, limit }: SubstitutionRecordsQuery,
  ): Promise<SubstitutionRecordList> {
    const { directory } = this.organisation.current();
    const found = await this.substitutions.records(after ?? null, limit + 1);
    const items = found.slice(0, limit).map(({ unitIds, madeAt, endedAt, ...record }) => ({
      ...record,
      units: unitIds.map((id) => ({ id, name: directory.unit(id).name })),
      madeAt: madeAt.toISOString(),
      endedAt: endedAt?.toISOString() ?? null,
    }));
    return { items, next: found.length > limit ? (items.at(-1)?.id ?? null) : null };
  }
}
