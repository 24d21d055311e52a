import { Module } from '@nestjs/common';

import { AnalyzeContent } from './application/analyze-content';

@Module({ providers: [AnalyzeContent], exports: [AnalyzeContent] })
export class SeoModule {}
