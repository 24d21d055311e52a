import { ApiProperty } from '@nestjs/swagger';

import { BooleanField, ObjectField, TextField, TextListField } from '../http/fields';
import { NAME } from '../http/fields/patterns';
import { SiteRateLimitsDto } from './site-rate-limits.dto';

const SITE_NAME = { description: 'For people.', minLength: 1, maxLength: 200, pattern: NAME, example: 'Garden blog' };
const ORIGINS = {
  description: 'Web origins whose pages may call the API from a browser: https, or http for localhost. No wildcards.',
  maxItems: 20,
  maxLength: 300,
  optional: true,
  example: ['https://example.com'],
};
const RATE_LIMITS = {
  description: 'Limits of its own, by class of requests; the installation’s hold for what is not named.',
  of: SiteRateLimitsDto,
  optional: true,
  example: { generation: { key: 30, site: 60 } },
};

export class CreateSiteRequest {
  @TextField(SITE_NAME)
  name!: string;

  @TextListField(ORIGINS)
  origins?: string[];

  @ObjectField(RATE_LIMITS)
  rateLimits?: SiteRateLimitsDto;
}

/** What is left out stays as it is; what is given is replaced as a whole. */
export class ChangeSiteRequest {
  @TextField({ ...SITE_NAME, optional: true })
  name?: string;

  @TextListField(ORIGINS)
  origins?: string[];

  @ObjectField(RATE_LIMITS)
  rateLimits?: SiteRateLimitsDto;

  @BooleanField({
    description: 'Whether its keys, and administrators for it, are refused. A site can be removed only while it is.',
    optional: true,
  })
  disabled?: boolean;
}

export class SiteResource {
  @ApiProperty({ format: 'uuid' })
  id!: string;

  @ApiProperty({ example: 'Garden blog' })
  name!: string;

  @ApiProperty({ type: [String], example: ['https://example.com'] })
  origins!: readonly string[];

  @ApiProperty({ type: SiteRateLimitsDto })
  rateLimits!: SiteRateLimitsDto;

  @ApiProperty()
  isDisabled!: boolean;

  @ApiProperty({ format: 'date-time', type: String, nullable: true })
  disabledAt!: string | null;

  @ApiProperty({ format: 'date-time' })
  createdAt!: string;
}

export class SitePageDto {
  @ApiProperty({ type: [SiteResource] })
  items!: readonly SiteResource[];

  @ApiProperty({
    type: String,
    nullable: true,
    description: 'Send it as `cursor` for the next page; null on the last one.',
  })
  nextCursor!: string | null;
}
