import { Catch, Logger, type ArgumentsHost, type ExceptionFilter } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';

import { sendProblem } from './send-problem';
import { toAppError } from './to-app-error';

/** Answers every failure with a problem document; what callers must not see goes to the log. */
@Catch()
export class ProblemFilter implements ExceptionFilter {
  readonly #logger = new Logger(ProblemFilter.name);

  catch(thrown: unknown, host: ArgumentsHost): void {
    const request = host.switchToHttp().getRequest<FastifyRequest>();
    const reply = host.switchToHttp().getResponse<FastifyReply>();
    const error = toAppError(thrown);
    const { status } = sendProblem(error, request, reply);
    if (status >= 500)
      this.#logger.error({ err: error.cause ?? error, code: error.code, requestId: request.id }, error.message);
  }
}
