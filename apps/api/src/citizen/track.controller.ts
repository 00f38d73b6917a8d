import { type Track, takeStepSchema, trackSchema } from '@libs/contracts';
import { TrackingService } from '@libs/petitions';
import { Body, Get, Headers, HttpCode, Param, Post, UseGuards, UseInterceptors } from '@nestjs/common';
import { ApiBody, ApiHeader, ApiResponse } from '@nestjs/swagger';
import { ApiController } from '../http/api-controller';
import { schemaOf } from '../http/openapi-schema';
import { readInput } from '../http/read-input';
import { Limited } from '../limits/limited.decorator';
import { WrongSecrets } from '../limits/wrong-secrets.interceptor';
import { TrackScope } from '../walls/track-scope.guard';

const SECRET = 'x-tracking-secret';

/** A wrong or missing secret looks like an unknown code: 404. */
@ApiController('citizen', 'track/:trackingCode')
@Limited('track')
@UseGuards(TrackScope)
@UseInterceptors(WrongSecrets)
@ApiHeader({ name: 'X-Tracking-Secret', required: true, description: 'Given once, with the receipt' })
export class TrackController {
  constructor(private readonly tracking: TrackingService) {}

  @Get()
  @ApiResponse({ status: 200, standardSchema: trackSchema })
  track(@Param('trackingCode') code: string, @Headers(SECRET) secret = ''): Promise<Track> {
    return this.tracking.track(code, secret);
  }

  /** Looks for the case first: what is wrong with a body is told only to whom the case belongs. */
  @Post('steps')
  @HttpCode(200)
  @ApiBody({ schema: schemaOf(takeStepSchema) })
  @ApiResponse({ status: 200, standardSchema: trackSchema })
  async takeStep(
    @Param('trackingCode') code: string,
    @Body() body: unknown,
    @Headers(SECRET) secret = '',
  ): Promise<Track> {
    await this.tracking.track(code, secret);
    return this.tracking.takeStep(code, secret, readInput(takeStepSchema, body));
  }
}
