import { Catch, Logger, type ArgumentsHost, type ExceptionFilter } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';

import { problemOf } from './problem';
import { toAppError } from './to-app-error';

/** Answers every failure with a problem document; what callers must not see goes to the log. */
@Catch()
export class ProblemFilter implements ExceptionFilter {
  readonly #logger = new Logger(ProblemFilter.name);

  catch(thrown: unknown, host: ArgumentsHost): void {
    const request = host.switchToHttp().getRequest<FastifyRequest>();
    const reply = host.switchToHttp().getResponse<FastifyReply>();
    const error = toAppError(thrown);
    const problem = problemOf(error, request.url.split('?', 1)[0] ?? '', request.id);
    if (problem.status >= 500)
      this.#logger.error({ err: error.cause ?? error, code: error.code, requestId: request.id }, error.message);
    if (reply.sent) return;
    if (error.retryAfterMs !== undefined) reply.header('Retry-After', String(Math.ceil(error.retryAfterMs / 1_000)));
    if (problem.status === 401) reply.header('WWW-Authenticate', 'Bearer');
    reply.status(problem.status).type('application/problem+json').send(problem);
  }
}
