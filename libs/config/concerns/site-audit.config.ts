import { IsInt, IsNumber, Max, Min } from 'class-validator';

import { Variable } from '../variable.decorator';

/** How site audits treat the sites that they crawl. */
export class SiteAuditConfig {
  @Variable(
    'SITE_AUDIT_REQUESTS_PER_SECOND',
    'Requests a second to each host that is crawled; its robots.txt may ask for fewer.',
  )
  @IsNumber()
  @Min(0.1)
  @Max(1_000)
  readonly requestsPerSecond: number = 2;

  @Variable('SITE_AUDIT_CONCURRENCY', 'Sites that one worker process crawls at once.')
  @IsInt()
  @Min(1)
  @Max(50)
  readonly concurrency: number = 4;

  @Variable(
    'SITE_AUDIT_UNFINISHED_LIMIT',
    'Audits that one site may have waiting or under way, so that it does not fill the workers.',
  )
  @IsInt()
  @Min(1)
  readonly unfinishedLimit: number = 10;
}
