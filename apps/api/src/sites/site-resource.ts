import type { Site } from '@seoforge/sites';

import type { SiteResource } from './site.dto';

export function siteResourceOf({ id, name, origins, rateLimits, disabledAt, createdAt }: Site): SiteResource {
  return {
    id,
    name,
    origins,
    rateLimits,
    isDisabled: disabledAt !== null,
    disabledAt: disabledAt?.toISOString() ?? null,
    createdAt: createdAt.toISOString(),
  };
}
