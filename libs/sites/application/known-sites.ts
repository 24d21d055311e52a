import { Injectable } from '@nestjs/common';
import { Notifications, RecentLookups } from '@seoforge/database';

import type { Site } from '../domain/site';
import { SiteRepository } from '../ports/site-repository';
import { SITE_CHANGED } from '../sites.channels';
import { KnownOrigins } from './known-origins';

const MOST_SITES = 10_000;

/** Sites, and the origins of all of them, as they were a moment ago; a change is heard at once. */
@Injectable()
export class KnownSites {
  readonly #recent = new RecentLookups<Site>({
    lookUp: (id) => this.sites.find(id),
    listen: () => {
      this.#listen();
    },
    most: MOST_SITES,
  });
  readonly #origins: KnownOrigins;
  #isListening = false;

  constructor(
    private readonly sites: SiteRepository,
    private readonly notifications: Notifications,
  ) {
    this.#origins = new KnownOrigins(sites);
  }

  find(id: string): Promise<Site | null> {
    return this.#recent.find(id);
  }

  /** Whether pages of a web origin may call: it is registered for a site that is not disabled. Never throws. */
  hasOrigin(origin: string): Promise<boolean> {
    this.#listen();
    return this.#origins.has(origin);
  }

  /** After a change in this process: the news of it comes a moment after the answer. */
  forget(id: string): void {
    this.#recent.expire(id);
    this.#origins.expire();
  }

  #listen(): void {
    if (this.#isListening) return;
    this.#isListening = true;
    this.notifications.subscribe(SITE_CHANGED, (id) => {
      this.forget(id);
    });
  }
}
