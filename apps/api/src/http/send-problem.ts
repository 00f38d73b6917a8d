import type { Problem } from '@libs/contracts';
import { TooManyRequests } from '@libs/platform';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { wordsFor } from './language';
import { problemOf } from './problem-of';
import { MethodNotAllowed } from './refusals';

/** Answers with problem details in the language of the request; returns what was said. */
export function sendProblem(request: FastifyRequest, reply: FastifyReply, error: unknown): Problem {
  const words = wordsFor(request.headers);
  const problem = problemOf(error, words);
  if (error instanceof TooManyRequests) reply.header('retry-after', error.retryAfterSeconds);
  if (error instanceof MethodNotAllowed) reply.header('allow', error.allowed.join(', '));
  void reply
    .code(problem.status)
    .headers({
      'content-type': 'application/problem+json',
      'content-language': words.language,
      vary: 'accept-language',
    })
    // Bytes, because to a string Fastify would add a charset that this media type does not have.
    .send(Buffer.from(JSON.stringify(problem)));
  return problem;
}
