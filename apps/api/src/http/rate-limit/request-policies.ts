import { Injectable } from '@nestjs/common';
import { RateLimitConfig, type RateLimitClass } from '@seoforge/config';
import { KnownSites } from '@seoforge/sites';
import type { FastifyRequest } from 'fastify';

import { networkOf } from './network-of';
import { WINDOW_MS, type RateLimitPolicy } from './rate-limit-policy';

/** Finds the limits that a request is under. */
@Injectable()
export class RequestPolicies {
  constructor(
    private readonly config: RateLimitConfig,
    private readonly sites: KnownSites,
  ) {}

  /**
   * By key or administrator, by site, and by client address, as far as they are known and the class has such a limit. What a
   * site's plan says goes before the installation's numbers, for it and its keys.
   */
  async of(
    { user, site, ip }: Pick<FastifyRequest, 'user' | 'site' | 'ip'>,
    name: RateLimitClass,
  ): Promise<RateLimitPolicy[]> {
    const limits = this.config.limitsOf(name);
    const plan = site && (await this.sites.find(site.siteId))?.rateLimits[name];
    const caller = user?.kind === 'site' ? user.keyId : user?.userId;
    const uses = [
      ['key', caller, (user?.kind === 'site' ? plan?.key : undefined) ?? limits.key],
      ['site', site?.siteId, plan?.site ?? limits.site],
      ['address', networkOf({ ip }), limits.address],
    ] as const;
    return uses.flatMap(([dimension, id, limit]) =>
      id === undefined || limit === undefined
        ? []
        : [{ name: `${name}-${dimension}`, key: `${name}:${dimension}:${id}`, limit, windowMs: WINDOW_MS }],
    );
  }
}
