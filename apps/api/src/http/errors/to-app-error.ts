import { HttpException } from '@nestjs/common';
import { databaseUnavailable, isDatabaseUnavailable } from '@seoforge/database';
import { AppError, type ErrorKind } from '@seoforge/kernel';

import { isHangUp, requestAbandoned } from './request-abandoned';

interface FrameworkError {
  readonly kind: ErrorKind;
  readonly code: string;
  readonly message: string;
}

/** Also of a path that leads out of the files that are served. */
const NOTHING_HERE: FrameworkError = {
  kind: 'not_found',
  code: 'route.not_found',
  message: 'There is nothing here. See /docs for what there is.',
};

/** Failures of the framework, by status: it has its own error classes for what happens before a controller is reached. */
const FRAMEWORK_ERRORS: Record<number, FrameworkError> = {
  400: {
    kind: 'invalid',
    code: 'request.malformed',
    message: 'The request cannot be read. Send a body that is valid JSON.',
  },
  403: NOTHING_HERE,
  404: NOTHING_HERE,
  405: {
    kind: 'method_not_allowed',
    code: 'route.method_not_allowed',
    message: 'This resource does not have that method.',
  },
  413: { kind: 'too_large', code: 'request.too_large', message: 'The request body is too large.' },
  414: { kind: 'invalid', code: 'request.malformed', message: 'The address is too long.' },
  415: {
    kind: 'unsupported_media_type',
    code: 'request.media_type',
    message: 'Send the body as "Content-Type: application/json".',
  },
  503: { kind: 'unavailable', code: 'service.stopping', message: 'This instance is about to stop. Try again.' },
};

/** Whatever was thrown, as one of the product's own errors; a defect becomes `internal`, which tells callers nothing. */
export function toAppError(thrown: unknown): AppError {
  if (thrown instanceof AppError) return thrown;
  if (isHangUp(thrown)) return requestAbandoned(thrown);
  if (isDatabaseUnavailable(thrown)) return databaseUnavailable(thrown);
  const known = FRAMEWORK_ERRORS[frameworkStatusOf(thrown)];
  if (known) return new AppError({ ...known, retryable: known.kind === 'unavailable', cause: thrown });
  return new AppError({
    code: 'internal',
    kind: 'internal',
    message: 'Something unexpected went wrong. It has been logged.',
    cause: thrown,
  });
}

/** Nest's exceptions and Fastify's errors name the status they stand for; anything else is a defect. */
function frameworkStatusOf(thrown: unknown): number {
  if (thrown instanceof HttpException) return thrown.getStatus();
  if (!(thrown instanceof Error)) return 500;
  const { code, statusCode } = thrown as { code?: unknown; statusCode?: unknown };
  const isFromFastify = (typeof code === 'string' && code.startsWith('FST_')) || thrown instanceof SyntaxError;
  return isFromFastify && typeof statusCode === 'number' ? statusCode : 500;
}
