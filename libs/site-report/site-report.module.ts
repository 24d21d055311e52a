import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { Clock, SystemClock } from '@seoforge/kernel';
import { EventsModule, MetricsModule } from '@seoforge/observability';
import { PostsModule } from '@seoforge/posts';
import { SeoModule } from '@seoforge/seo';

import { AnalyseIndex } from './application/analyse-index';
import { AnalyzePosts } from './application/analyze-posts';
import { CancelSiteReport } from './application/cancel-site-report';
import { CountRivals } from './application/count-rivals';
import { FindOrphans } from './application/find-orphans';
import { JudgePost } from './application/judge-post';
import { ReadSiteReports } from './application/read-site-reports';
import { RequestSiteReport } from './application/request-site-report';
import { RunSiteReport } from './application/run-site-report';
import { SurveyIndex } from './application/survey-index';
import { WaitForSiteReport } from './application/wait-for-site-report';
import { SiteReportEntity } from './persistence/site-report.entity';
import { TypeormSiteReportRepository } from './persistence/typeorm-site-report-repository';
import { SiteReportRepository } from './ports/site-report-repository';
import { SITE_REPORT_METRICS } from './site-report.metrics';

@Module({
  imports: [
    EventsModule,
    MetricsModule.forEvents(SITE_REPORT_METRICS),
    TypeOrmModule.forFeature([SiteReportEntity]),
    PostsModule,
    SeoModule,
  ],
  providers: [
    AnalyseIndex,
    AnalyzePosts,
    CancelSiteReport,
    CountRivals,
    FindOrphans,
    JudgePost,
    ReadSiteReports,
    RequestSiteReport,
    RunSiteReport,
    SurveyIndex,
    WaitForSiteReport,
    { provide: Clock, useClass: SystemClock },
    { provide: SiteReportRepository, useClass: TypeormSiteReportRepository },
  ],
  exports: [AnalyzePosts, CancelSiteReport, ReadSiteReports, RequestSiteReport, RunSiteReport, WaitForSiteReport],
})
export class SiteReportModule {}
