import type { SitePrincipal } from '@seoforge/auth';

/** With it an administrator says for which site a request is. */
export const SITE_HEADER = 'X-Site-ID';

/** The site that a request is for: the key's own, or the one that an administrator named. */
export interface ActingSite {
  readonly siteId: string;
  readonly mode: SitePrincipal['mode'];
}
