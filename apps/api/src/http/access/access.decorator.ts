import { SetMetadata, applyDecorators } from '@nestjs/common';
import { ApiBearerAuth, ApiHeader, ApiSecurity } from '@nestjs/swagger';
import type { Role, Scope } from '@seoforge/auth';
import type { RateLimitClass } from '@seoforge/config';

import { ApiProblems } from '../errors/api-problems.decorator';
import { ObservedAs, type CallsModel } from '../observed-as.decorator';
import { RateLimited } from '../rate-limit/rate-limited.decorator';
import { SITE_HEADER } from './acting-site';

export const ACCESS = 'access';

/** Who may call a route: keys with a scope, administrators with a role, or both. */
export interface AccessRule {
  /** Any valid key will do where it is `any`. */
  readonly scope?: Scope | 'any';
  readonly role?: Role;
  /** The route works on one site: a key's own, or the one that an administrator names in a header. */
  readonly forSite?: boolean;
  /** What its requests are counted as. */
  readonly limit: RateLimitClass;
  /** Whether its answers wait for a model; told by `limit` where it is left out. */
  readonly callsModel?: CallsModel;
}

/** Opens a route to those that the rule names. A route without a rule, and not `@Public()`, is closed to everybody. */
export function Access(rule: AccessRule): MethodDecorator {
  const { scope, role, forSite, limit, callsModel } = rule;
  return applyDecorators(
    SetMetadata(ACCESS, rule),
    ApiBearerAuth('bearer'),
    ...(scope ? [ApiSecurity('apiKey')] : []),
    ...(forSite && role
      ? [ApiHeader({ name: SITE_HEADER, required: false, description: 'For administrators: the id of the site.' })]
      : []),
    ApiProblems({
      401: ['auth.credentials_missing', 'auth.credentials_invalid'],
      403: [
        ...(scope ? ['auth.scope_missing', 'auth.address_not_allowed', 'site.disabled'] : []),
        'auth.role_insufficient',
      ],
    }),
    ...(forSite && role ? [ApiProblems({ 400: ['request.invalid'], 404: ['site.not_found'] })] : []),
    RateLimited(limit),
    ObservedAs(limit, callsModel),
  );
}
