import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { HttpFetchConfig } from '@seoforge/config';
import { HttpFetchModule, WebFetch } from '@seoforge/http-fetch';
import { Clock, SystemClock } from '@seoforge/kernel';
import { EventsModule, MetricsModule } from '@seoforge/observability';

import { CancelSiteAudit } from './application/cancel-site-audit';
import { CrawlAndJudge } from './application/crawl-and-judge';
import { ReadSiteAudits } from './application/read-site-audits';
import { RequestSiteAudit } from './application/request-site-audit';
import { RunSiteAudit } from './application/run-site-audit';
import { WaitForSiteAudit } from './application/wait-for-site-audit';
import { SiteCrawler } from './crawl/site-crawler';
import { sleep } from './crawl/sleep';
import { AuditedPageEntity } from './persistence/audited-page.entity';
import { SiteAuditEntity } from './persistence/site-audit.entity';
import { TypeormAuditedPageRepository } from './persistence/typeorm-audited-page-repository';
import { TypeormSiteAuditRepository } from './persistence/typeorm-site-audit-repository';
import { AuditedPageRepository } from './ports/audited-page-repository';
import { SiteAuditRepository } from './ports/site-audit-repository';
import { SITE_AUDIT_METRICS } from './site-audit.metrics';

@Module({
  imports: [
    EventsModule,
    MetricsModule.forEvents(SITE_AUDIT_METRICS),
    TypeOrmModule.forFeature([AuditedPageEntity, SiteAuditEntity]),
    HttpFetchModule,
  ],
  providers: [
    CancelSiteAudit,
    CrawlAndJudge,
    ReadSiteAudits,
    RequestSiteAudit,
    RunSiteAudit,
    WaitForSiteAudit,
    {
      provide: SiteCrawler,
      inject: [WebFetch, Clock, HttpFetchConfig],
      useFactory: (webFetch: WebFetch, clock: Clock, { userAgent }: HttpFetchConfig) =>
        new SiteCrawler({ webFetch, clock, sleep, product: userAgent.split(/[/ ]/, 1)[0] ?? userAgent }),
    },
    { provide: Clock, useClass: SystemClock },
    { provide: AuditedPageRepository, useClass: TypeormAuditedPageRepository },
    { provide: SiteAuditRepository, useClass: TypeormSiteAuditRepository },
  ],
  exports: [CancelSiteAudit, ReadSiteAudits, RequestSiteAudit, RunSiteAudit, WaitForSiteAudit],
})
export class SiteAuditModule {}
