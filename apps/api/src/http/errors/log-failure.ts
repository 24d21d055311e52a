import type { Logger } from '@nestjs/common';
import type { AppError } from '@seoforge/kernel';
import { reportUnexpected } from '@seoforge/observability';
import type { FastifyRequest } from 'fastify';

import type { Problem } from './problem';

/** Writes down what callers must not see of a failure of ours; a defect is reported too. */
export function logFailure(logger: Logger, error: AppError, { status }: Problem, request: FastifyRequest): void {
  if (status < 500) return;
  const { id: requestId, method, routeOptions } = request;
  logger.error({ err: error.cause ?? error, code: error.code, requestId }, error.message);
  if (error.kind === 'internal')
    reportUnexpected(error.cause ?? error, {
      source: 'http',
      work: `${method} ${routeOptions.url ?? ''}`.trim(),
      requestId,
    });
}
