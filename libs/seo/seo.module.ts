import { Module } from '@nestjs/common';
import { EventsModule, MetricsModule } from '@seoforge/observability';

import { AnalysisPool } from './analysis-pool/analysis-pool';
import { ThreadOptions } from './analysis-pool/thread-options';
import { AnalyzeContent } from './application/analyze-content';
import { SEO_METRICS } from './seo.metrics';

@Module({
  imports: [EventsModule, MetricsModule.forEvents(SEO_METRICS)],
  providers: [AnalysisPool, AnalyzeContent, ThreadOptions],
  exports: [AnalyzeContent],
})
export class SeoModule {}
