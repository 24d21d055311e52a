import type { Site } from '../domain/site';

export interface SitePage {
  readonly items: readonly Site[];
  /** Where the next page begins; null on the last one. */
  readonly nextCursor: string | null;
}

export abstract class SiteRepository {
  abstract add(site: Site): Promise<void>;
  abstract find(id: string): Promise<Site | null>;

  /** Newest first. @param cursor id of the last site of the page before */
  abstract list(limit: number, cursor: string | null): Promise<SitePage>;

  /** Finds the site, and makes others who lock it wait until the surrounding transaction ends. */
  abstract lock(id: string): Promise<Site | null>;

  /** Stores a site that is there as it is now. */
  abstract update(site: Site): Promise<void>;

  /** Removes the site with everything that belongs to it. */
  abstract remove(id: string): Promise<void>;

  /** Each origin of sites that are not disabled, once; at most 100,000. */
  abstract enabledOrigins(): Promise<readonly string[]>;
}
