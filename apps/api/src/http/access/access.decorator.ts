import { SetMetadata, applyDecorators } from '@nestjs/common';
import { ApiBearerAuth, ApiSecurity } from '@nestjs/swagger';
import type { Role, Scope } from '@seoforge/auth';

import { ApiProblems } from '../errors/api-problems.decorator';

export const ACCESS = 'access';

/** Who may call a route: keys with a scope, administrators with a role, or both. */
export interface AccessRule {
  /** Any valid key will do where it is `any`. */
  readonly scope?: Scope | 'any';
  readonly role?: Role;
}

/** Opens a route to those that the rule names. A route without a rule, and not `@Public()`, is closed to everybody. */
export function Access(rule: AccessRule): MethodDecorator {
  return applyDecorators(
    SetMetadata(ACCESS, rule),
    ApiBearerAuth('bearer'),
    ...(rule.scope ? [ApiSecurity('apiKey')] : []),
    ApiProblems({
      401: ['auth.credentials_missing', 'auth.credentials_invalid'],
      403: ['auth.scope_missing', 'auth.role_insufficient'],
      429: ['rate_limit.exceeded'],
    }),
  );
}
