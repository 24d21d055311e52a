import { Module } from '@nestjs/common';

import { AnalysisPool } from './analysis-pool/analysis-pool';
import { ThreadOptions } from './analysis-pool/thread-options';
import { AnalyzeContent } from './application/analyze-content';

@Module({ providers: [AnalysisPool, AnalyzeContent, ThreadOptions], exports: [AnalyzeContent] })
export class SeoModule {}
