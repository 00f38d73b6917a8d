import { problemSchema } from '@libs/contracts';
import { applyDecorators, SetMetadata, UseGuards } from '@nestjs/common';
import { ApiHeader, ApiResponse } from '@nestjs/swagger';
import { schemaOf } from '../http/openapi-schema';
import { LIMIT, LimitGuard } from './limit.guard';
import type { LimitName } from './limits';
import { SubmissionGuard } from './submission.guard';

const TOO_MANY = { status: 429, description: 'Too many requests; see Retry-After' };

/** Counts each call by the caller's address before anything else is done. */
export function Limited(name: LimitName): MethodDecorator & ClassDecorator {
  return applyDecorators(SetMetadata(LIMIT, name), UseGuards(LimitGuard), ApiResponse(TOO_MANY));
}

/** The same for what anybody may send without an account; whoever sends much must show a proof of work. */
export function LimitedSubmission(): MethodDecorator {
  return applyDecorators(
    UseGuards(SubmissionGuard),
    ApiHeader({
      name: 'X-Proof-Of-Work',
      required: false,
      description: 'The solved challenge of an answer 428: base64 of JSON { challenge, solution }; taken once',
    }),
    ApiResponse({
      status: 428,
      description: 'Much came from this address: solve `challenge` (ALTCHA) and send again',
      content: { 'application/problem+json': { schema: schemaOf(problemSchema) } },
    }),
    ApiResponse(TOO_MANY),
  );
}
