import { applyDecorators, SetMetadata, UseGuards } from '@nestjs/common';
import { ApiResponse } from '@nestjs/swagger';
import { LIMIT, LimitGuard } from './limit.guard';
import type { LimitName } from './limits';

/** Counts each call by the caller's address before anything else is done. */
export function Limited(name: LimitName): MethodDecorator & ClassDecorator {
  return applyDecorators(
    SetMetadata(LIMIT, name),
    UseGuards(LimitGuard),
    ApiResponse({ status: 429, description: 'Too many requests; see Retry-After' }),
  );
}
