import type { ErrorDetail } from '@seoforge/kernel';

import { webOriginOf } from './web-origin';

/** How many requests of a class a site, and each of its keys, may make in a minute. */
export interface SiteRateLimit {
  readonly key?: number;
  readonly site?: number;
}

/** A WordPress site, or anything else that calls with keys of its own: the tenant that all content belongs to. */
export interface Site {
  readonly id: string;
  readonly name: string;
  /** Web origins whose pages may call the API from a browser. */
  readonly origins: readonly string[];
  /** By class of requests; the installation's limits hold for those that are not named. */
  readonly rateLimits: Readonly<Record<string, SiteRateLimit>>;
  /** Since when nothing may be done for it. */
  readonly disabledAt: Date | null;
  readonly createdAt: Date;
}

/** What administrators choose. */
export type SiteSettings = Pick<Site, 'name' | 'origins' | 'rateLimits'>;

/** @returns what is wrong, by member; nothing if these can be a site's origins. */
export function faultsOfOrigins(origins: readonly string[]): readonly ErrorDetail[] {
  return origins.flatMap((origin, index) =>
    webOriginOf(origin) === undefined
      ? [
          {
            pointer: `/origins/${index}`,
            detail: 'must be an origin such as https://example.com; http for localhost only',
          },
        ]
      : [],
  );
}

/** Usable origins as they are stored: as browsers send them, each once. */
export function normaliseOrigins(origins: readonly string[]): readonly string[] {
  return [...new Set(origins.flatMap((origin) => webOriginOf(origin) ?? []))];
}
