import { Body, Controller, HttpCode, Post } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { EstimateArticle } from '@seoforge/content';

import { Access } from '../http/access/access.decorator';
import type { ActingSite } from '../http/access/acting-site';
import { CurrentSite } from '../http/access/current-principal.decorator';
import { ApiProblems } from '../http/errors/api-problems.decorator';
import { ArticleEstimateDto } from './article-estimate.dto';
import { BRIEF_PROBLEMS } from './brief-problems';
import { briefRequestOf, CreateArticleRequest } from './create-article.dto';

@ApiTags('Articles')
@Controller('api/v1/articles/estimates')
export class ArticleEstimatesController {
  constructor(private readonly estimateArticle: EstimateArticle) {}

  @Post()
  @HttpCode(200)
  @Access({ scope: 'content:read', role: 'viewer', forSite: true, limit: 'read' })
  @ApiOperation({
    summary: 'Estimate what an article would cost',
    description: 'Takes what an order takes, asks no model, and costs nothing.',
  })
  @ApiOkResponse({ type: ArticleEstimateDto })
  @ApiProblems({ 400: BRIEF_PROBLEMS, 413: ['request.too_large'] })
  estimate(
    @CurrentSite() { siteId, mode }: ActingSite,
    @Body() request: CreateArticleRequest,
  ): Promise<ArticleEstimateDto> {
    return this.estimateArticle.execute({ siteId, mode }, briefRequestOf(request));
  }
}
