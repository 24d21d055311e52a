import type { RateLimitClass } from '@seoforge/config';

import { IntegerField, ObjectField } from '../http/fields';

const HIGHEST = 1_000_000;

/** How often a site, and each of its keys, may call in a minute. */
export class SiteRateLimitDto {
  @IntegerField({ description: 'Requests of each key in a minute.', minimum: 1, maximum: HIGHEST, optional: true })
  key?: number;

  @IntegerField({ description: 'Requests of all keys in a minute.', minimum: 1, maximum: HIGHEST, optional: true })
  site?: number;
}

/** By class of requests, those that keys never make left out; the installation's limits hold for what is not named. */
export class SiteRateLimitsDto implements Partial<
  Record<Exclude<RateLimitClass, 'login' | 'administration'>, SiteRateLimitDto>
> {
  @ObjectField({ description: 'Requests that only read.', of: SiteRateLimitDto, optional: true })
  read?: SiteRateLimitDto;

  @ObjectField({ description: 'Analyses of texts.', of: SiteRateLimitDto, optional: true })
  analysis?: SiteRateLimitDto;

  @ObjectField({ description: 'Texts to be written.', of: SiteRateLimitDto, optional: true })
  generation?: SiteRateLimitDto;

  @ObjectField({ description: 'Images to be made.', of: SiteRateLimitDto, optional: true })
  image?: SiteRateLimitDto;

  @ObjectField({ description: 'Calls on the OpenAI-compatible paths.', of: SiteRateLimitDto, optional: true })
  compatibility?: SiteRateLimitDto;
}
