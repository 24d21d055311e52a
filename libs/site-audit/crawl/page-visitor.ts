import { setImmediate as nextTurn } from 'node:timers/promises';

import type { WebAnswer } from '@seoforge/http-fetch';

import { pageAddress } from './address/page-address';
import type { SiteScope } from './address/site-scope';
import type { Frontier } from './frontier';
import type { RobotsFiles } from './robots/robots-files';
import type { SiteFetch } from './site-fetch';

const MAX_BLOCKED_URLS = 1_000;

export interface PageVisitorOptions {
  readonly siteFetch: SiteFetch;
  readonly robots: RobotsFiles;
  readonly scope: SiteScope;
  readonly frontier: Frontier;
  readonly maxPageBytes: number;
}

/** Fetches pages of the site as its robots.txt allows; redirects only within the site, and to pages that are not known yet. */
export class PageVisitor {
  /** What robots.txt forbade, the first thousand. */
  readonly blockedUrls = new Set<string>();

  constructor(private readonly options: PageVisitorOptions) {}

  /** Whether robots.txt allows an address; what it forbids is noted. */
  async mayVisit(address: string): Promise<boolean> {
    const { rules } = await this.options.robots.of(address);
    // Thousands of addresses may be judged in a row: others get their turn in between.
    await nextTurn();
    const isAllowed = rules.allows(address);
    if (!isAllowed && this.blockedUrls.size < MAX_BLOCKED_URLS) this.blockedUrls.add(address);
    return isAllowed;
  }

  /**
   * Fetches one page.
   * @param isStart whether its redirects may lead to the host with (without) `www.`, which then belongs to the site.
   */
  async visit(address: string, isStart = false): Promise<WebAnswer | { code: string }> {
    const { siteFetch, scope, frontier, maxPageBytes } = this.options;
    return siteFetch.get(address, {
      maxBytes: maxPageBytes,
      mayFollow: async (next) => {
        if (!scope.includes(next) && !(isStart && scope.couldInclude(next))) return false;
        if (frontier.has(next) && pageAddress(next) !== address) return false;
        if (!(await this.mayVisit(next))) return false;
        frontier.know(next);
        if (isStart) scope.admit(next);
        return true;
      },
    });
  }
}
