import { createParamDecorator, type ExecutionContext } from '@nestjs/common';
import { newId } from '@seoforge/kernel';
import type { FastifyRequest } from 'fastify';

/**
 * The id for what the request makes, on an `@Idempotent()` route: a repeated request whose first attempt died after making it gets the
 * same id, and so finds it. New without an idempotency key.
 */
export const OperationId = createParamDecorator(
  (_: unknown, context: ExecutionContext): string =>
    context.switchToHttp().getRequest<FastifyRequest>().idempotentAttempt?.operationId ?? newId(),
);
