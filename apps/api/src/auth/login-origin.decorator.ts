import { createParamDecorator, type ExecutionContext } from '@nestjs/common';
import type { LoginOrigin } from '@seoforge/auth';
import type { FastifyRequest } from 'fastify';

import { clientAddressOf } from '../http/client-address';

/** Where the request comes from, as far as logins care. */
export const Origin = createParamDecorator((_: unknown, context: ExecutionContext): LoginOrigin => {
  const request = context.switchToHttp().getRequest<FastifyRequest>();
  return { address: clientAddressOf(request), userAgent: request.headers['user-agent'] ?? null };
});
