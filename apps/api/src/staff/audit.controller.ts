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
} from '@libs/contracts';
import { Get, Query } from '@nestjs/common';
import { ApiResponse } from '@nestjs/swagger';
import { RequireAbility, StaffController } from './staff-route';

/** The trail, for auditors: ids, times and hashes, never the content of a case. */
@StaffController('audit')
export class AuditController {
  constructor(private readonly trail: TrailReader) {}

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
}
