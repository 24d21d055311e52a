import { SetMetadata } from '@nestjs/common';
import type { SitePrincipal } from '@seoforge/auth';
import type { FastifyRequest } from 'fastify';

export const OPEN_TO_ANONYMOUS = 'open-to-anonymous';

/** An empty Bearer is what plug-ins send that have no key yet. */
const NOTHING = /^\s*(?:bearer)?\s*$/i;

/** Lets a route serve requests without credentials, where the installation allows that. */
export function OpenToAnonymous(): MethodDecorator {
  return SetMetadata(OPEN_TO_ANONYMOUS, true);
}

/** As whom requests without credentials act. */
export abstract class AnonymousAccess {
  /** Undefined where the installation serves none. */
  abstract principal(): Promise<SitePrincipal | undefined>;
}

/** Whether a request shows no credentials at all; those of another kind are wrong ones. */
export function isWithoutCredentials({ headers }: Pick<FastifyRequest, 'headers'>): boolean {
  return String(headers['x-api-key'] ?? '').trim() === '' && NOTHING.test(headers.authorization ?? '');
}
