import { Body, Controller, HttpCode, Post } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { AnalyzeContent } from '@seoforge/seo';

import { Access } from '../http/access/access.decorator';
import { ApiProblems } from '../http/errors/api-problems.decorator';
import { AnalysisRequest } from './analysis-request.dto';
import { AnalysisAnswer } from './analysis.dto';

@ApiTags('SEO')
@Controller('api/v1/seo')
export class SeoController {
  constructor(private readonly analyzeContent: AnalyzeContent) {}

  @Post('analyses')
  @HttpCode(200)
  @Access({ scope: 'seo:analyze', role: 'viewer', forSite: true, limit: 'analysis' })
  @ApiOperation({
    summary: 'Score a text',
    description: 'As Yoast and Rank Math would, with the place and the exact fix for each finding.',
  })
  @ApiOkResponse({ type: AnalysisAnswer })
  @ApiProblems({ 400: ['request.invalid', 'request.malformed'], 413: ['request.too_large'] })
  analyses(@Body() request: AnalysisRequest): Promise<AnalysisAnswer> {
    return this.analyzeContent.execute(request);
  }
}
