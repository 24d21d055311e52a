import { Catch, Logger, type ArgumentsHost, type ExceptionFilter } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';

import { logFailure } from './log-failure';
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
    logFailure(this.#logger, error, sendProblem(error, request, reply), request);
  }
}
