import { Injectable, type OnModuleInit } from '@nestjs/common';
import { InstallationRoutes, type Route } from '@seoforge/ai-providers';
import type { SitePrincipal } from '@seoforge/auth';
import { WordPressCompatConfig } from '@seoforge/config';
import { AppError, Clock } from '@seoforge/kernel';
import { KnownSites, SetSiteRoute, SiteRepository } from '@seoforge/sites';
import { SetSiteBudget } from '@seoforge/usage';

import { AnonymousAccess } from '../http/access/anonymous-access';

/** The same in every process, so that none of them makes a second one. Version 8 of UUIDs is for such (RFC 9562, section 5.8). */
const SITE_ID = '5e0f0e6e-0000-8000-8000-000000000001';
/** Stands where the id of an API key stands otherwise. */
export const ANONYMOUS_KEY_ID = '5e0f0e6e-0000-8000-8000-000000000002';

const NAME = 'WordPress sites without an API key';
const MICRO_USD_PER_USD = 1_000_000;
const ALERTS = [80, 100];

/** The site for which requests without credentials are carried out: it has a budget and a route of its own, and is shared by all of them. */
@Injectable()
export class AnonymousSite extends AnonymousAccess implements OnModuleInit {
  #isPrepared = false;

  constructor(
    private readonly config: WordPressCompatConfig,
    private readonly sites: SiteRepository,
    private readonly knownSites: KnownSites,
    private readonly setBudget: SetSiteBudget,
    private readonly setRoute: SetSiteRoute,
    private readonly routes: InstallationRoutes,
    private readonly clock: Clock,
  ) {
    super();
  }

  /** @throws AppError `configuration.invalid` where the configured route does not exist */
  onModuleInit(): void {
    if (this.config.isAnonymousAllowed) this.#cheapestRoute();
  }

  async principal(): Promise<SitePrincipal | undefined> {
    if (!this.config.isAnonymousAllowed) return undefined;
    if (!this.#isPrepared || !(await this.knownSites.find(SITE_ID))) await this.#prepare();
    return {
      kind: 'site',
      siteId: SITE_ID,
      keyId: ANONYMOUS_KEY_ID,
      scopes: ['content:write', 'seo:analyze'],
      mode: 'live',
    };
  }

  /** What the configuration says goes before what the site had; whether it is disabled is left as it is. */
  async #prepare(): Promise<void> {
    if (!(await this.sites.find(SITE_ID))) await this.#add();
    await this.setBudget.execute(SITE_ID, {
      monthlyLimitMicroUsd: Math.round(this.config.anonymousBudgetUsd * MICRO_USD_PER_USD),
      timeZone: 'UTC',
      alertAtPercent: ALERTS,
    });
    await this.setRoute.execute(SITE_ID, 'default', this.#cheapestRoute());
    this.knownSites.forget(SITE_ID);
    this.#isPrepared = true;
  }

  async #add(): Promise<void> {
    const site = {
      id: SITE_ID,
      name: NAME,
      origins: [],
      rateLimits: {},
      disabledAt: null,
      createdAt: this.clock.now(),
    };
    try {
      await this.sites.add(site);
    } catch (error) {
      // Another process may have been faster.
      if (!(await this.sites.find(SITE_ID))) throw error;
    }
  }

  #cheapestRoute(): Route {
    const { anonymousRoute } = this.config;
    const route = this.routes.find(anonymousRoute);
    if (route) return { models: route.models, strategy: 'cheapest' };
    throw new AppError({
      code: 'configuration.invalid',
      kind: 'invalid',
      message: `WORDPRESS_COMPAT_ANONYMOUS_ROUTE is ${anonymousRoute}, and there is no such route. Name one of ${this.routes.names().join(', ')}.`,
    });
  }
}
