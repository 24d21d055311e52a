import type { Secret } from '@seoforge/config';

/** The keys that a site has brought along: its live calls to those providers are made with them, never with the installation's. */
export abstract class SiteProviderKeys {
  /**
   * By provider.
   * @throws AppError where they cannot be read or opened: the call then fails, rather than spend somebody else's key
   */
  abstract keysOf(siteId: string): Promise<ReadonlyMap<string, Secret>>;
}
