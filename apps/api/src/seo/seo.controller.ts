import { Body, Controller, HttpCode, Post, type OnModuleInit } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { AnalyzeContent } from '@seoforge/seo';
import { AnalyzePosts } from '@seoforge/site-report';

import { Access } from '../http/access/access.decorator';
import type { ActingSite } from '../http/access/acting-site';
import { CurrentSite } from '../http/access/current-principal.decorator';
import { ApiProblems } from '../http/errors/api-problems.decorator';
import { AnalysisBatchRequest } from './analysis-batch-request.dto';
import { AnalysisBatchAnswer, answerOf } from './analysis-batch.dto';
import { AnalysisRequest } from './analysis-request.dto';
import { AnalysisAnswer } from './analysis.dto';

@ApiTags('SEO')
@Controller('api/v1/seo')
export class SeoController implements OnModuleInit {
  constructor(
    private readonly analyzeContent: AnalyzeContent,
    private readonly analyzePosts: AnalyzePosts,
  ) {}

  onModuleInit(): Promise<void> {
    return this.analyzeContent.prepare();
  }

  @Post('analyses')
  @HttpCode(200)
  @Access({ scope: 'seo:analyze', role: 'viewer', forSite: true, limit: 'analysis' })
  @ApiOperation({
    summary: 'Score a text',
    description: 'As Yoast and Rank Math would, with the place and the exact fix for each finding.',
  })
  @ApiOkResponse({ type: AnalysisAnswer })
  @ApiProblems({
    400: ['request.invalid', 'request.malformed'],
    413: ['request.too_large'],
    422: ['analysis.out_of_memory'],
    503: ['analysis.busy'],
    504: ['analysis.timed_out'],
  })
  analyses(@CurrentSite() { siteId }: ActingSite, @Body() request: AnalysisRequest): Promise<AnalysisAnswer> {
    return this.analyzePosts.execute(siteId, request);
  }

  @Post('analyses/batch')
  @HttpCode(200)
  @Access({ scope: 'seo:analyze', role: 'viewer', forSite: true, limit: 'analysis' })
  @ApiOperation({
    summary: 'Score several texts',
    description:
      'Up to 50 at once, side by side, as one request. `postExternalId` stands for a post of the index, with its title, keyphrase, ' +
      'description, slug, address and language. What cannot be scored is a failed item, such as `posts.not_found`; the others are ' +
      'answered.',
  })
  @ApiOkResponse({ type: AnalysisBatchAnswer })
  @ApiProblems({ 400: ['request.invalid', 'request.malformed'], 413: ['request.too_large'] })
  async batch(
    @CurrentSite() { siteId }: ActingSite,
    @Body() { analyses }: AnalysisBatchRequest,
  ): Promise<AnalysisBatchAnswer> {
    return answerOf(await this.analyzePosts.executeAll(siteId, analyses));
  }
}
