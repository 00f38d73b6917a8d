import { DomainError } from '@libs/platform';
import { type ArgumentsHost, Catch, type ExceptionFilter, Logger, NotFoundException } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { pageFor } from './pages';
import { sendProblem } from './send-problem';

/** The one place where an error becomes an answer: problem details, or the page of a route that only the browser knows. */
@Catch()
export class ProblemFilter implements ExceptionFilter {
  private readonly log = new Logger(ProblemFilter.name);

  catch(error: unknown, host: ArgumentsHost): void {
    const http = host.switchToHttp();
    const request = http.getRequest<FastifyRequest>();
    const reply = http.getResponse<FastifyReply>();
    const page = error instanceof NotFoundException ? pageFor(request) : undefined;
    if (page && 'sendFile' in reply) {
      void reply.code(200).sendFile(page);
      return;
    }
    const { status } = sendProblem(request, reply, error);
    if (status >= 500 && !(error instanceof DomainError) && !hungUp(request)) this.log.error(traceOf(error));
  }
}

/** Whoever called went away before all was said: anybody can, as often as they like, and nothing went wrong here. */
function hungUp({ raw }: FastifyRequest): boolean {
  return raw.destroyed && !raw.complete;
}

/** Where it happened, not what was said: a message of the database may quote what a citizen wrote. */
function traceOf(error: unknown): string {
  if (!(error instanceof Error)) return 'something was thrown that is no Error';
  const code = 'code' in error ? ` ${String(error.code)}` : '';
  const { message, stack = '' } = error;
  const calls = stack.slice(stack.indexOf(message) + message.length);
  const frames = calls.split('\n').filter((line) => line.trimStart().startsWith('at '));
  return [`${error.name}${code}`, ...frames.slice(0, 12)].join('\n');
}
