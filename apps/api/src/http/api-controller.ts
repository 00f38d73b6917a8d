import { problemSchema } from '@libs/contracts';
import { applyDecorators, Controller } from '@nestjs/common';
import { ApiResponse, ApiTags } from '@nestjs/swagger';
import { schemaOf } from './openapi-schema';

/** Calls of version 1 under a path; all of them decline with problem details. */
export function ApiController(whoAsks: 'citizen' | 'staff', path: string): ClassDecorator {
  return applyDecorators(
    Controller(`api/v1/${path}`),
    ApiTags(whoAsks),
    ApiResponse({
      status: 'default',
      description: 'Problem details (RFC 9457)',
      content: { 'application/problem+json': { schema: schemaOf(problemSchema) } },
    }),
  );
}
