import { Body, Controller, Get, Headers, HttpCode, Param, Post, Query, Res } from '@nestjs/common';
import { ApiAcceptedResponse, ApiHeader, ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import {
  articleNotFound,
  CancelArticle,
  hasEnded,
  ReadArticles,
  SubmitArticle,
  WaitForArticle,
} from '@seoforge/content';
import type { FastifyReply } from 'fastify';

import { Access } from '../http/access/access.decorator';
import type { ActingSite } from '../http/access/acting-site';
import { CurrentSite } from '../http/access/current-principal.decorator';
import { ApiProblems } from '../http/errors/api-problems.decorator';
import { IdParam } from '../http/id.param';
import { Idempotent } from '../http/idempotency/idempotent.decorator';
import { WaitingRequests } from '../http/lifecycle/waiting-requests';
import { PageQuery } from '../http/page.query';
import { articleResourceOf, articleSummaryOf } from './article-resource';
import { ArticlePageDto, ArticleResource } from './article.dto';
import { CreateArticleRequest } from './create-article.dto';

const ArticleId = (): ParameterDecorator => Param('id', new IdParam(articleNotFound));

@ApiTags('Articles')
@Controller('api/v1/articles')
export class ArticlesController {
  constructor(
    private readonly submitArticle: SubmitArticle,
    private readonly readArticles: ReadArticles,
    private readonly cancelArticle: CancelArticle,
    private readonly waitForArticle: WaitForArticle,
    private readonly waiting: WaitingRequests,
  ) {}

  @Post()
  @HttpCode(202)
  @Access({ scope: 'content:write', role: 'admin', forSite: true, limit: 'generation' })
  @Idempotent()
  @ApiOperation({
    summary: 'Order an article',
    description:
      'Answers 202 with the place to look at. With `Prefer: wait=60` it waits for the end, and then answers 200 with the article.',
  })
  @ApiHeader({
    name: 'Prefer',
    description: '`wait=N`: wait up to N seconds (at most 170) for the article to be written.',
    required: false,
  })
  @ApiOkResponse({ type: ArticleResource, description: 'The article has ended; `status` says how.' })
  @ApiAcceptedResponse({ type: ArticleResource, description: 'The article is being written; see `Location`.' })
  @ApiProblems({
    400: ['request.invalid', 'request.malformed', 'content.outline_too_long'],
    413: ['request.too_large'],
  })
  async create(
    @CurrentSite() { siteId, mode }: ActingSite,
    @Body() { outline, ...brief }: CreateArticleRequest,
    @Headers('prefer') prefer: string | undefined,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<ArticleResource> {
    const headings = outline?.map(({ heading }) => heading);
    const { id } = await this.submitArticle.execute({ siteId, mode }, { ...brief, ...(headings ? { headings } : {}) });
    reply.header('Location', `/api/v1/articles/${id}`);
    await this.waiting.asPreferred(prefer, reply, (...limits) => this.waitForArticle.execute(siteId, id, ...limits));
    const found = await this.readArticles.one(siteId, id);
    if (hasEnded(found.article)) reply.status(200);
    return articleResourceOf(found);
  }

  @Get()
  @Access({ scope: 'content:read', role: 'viewer', forSite: true, limit: 'read' })
  @ApiOperation({ summary: 'The articles of the site, newest first' })
  @ApiOkResponse({ type: ArticlePageDto })
  @ApiProblems({ 400: ['request.invalid'] })
  async list(@CurrentSite() { siteId }: ActingSite, @Query() { limit, cursor }: PageQuery): Promise<ArticlePageDto> {
    const { items, nextCursor } = await this.readArticles.page(siteId, limit, cursor ?? null);
    return { items: items.map(articleSummaryOf), nextCursor };
  }

  @Get(':id')
  @Access({ scope: 'content:read', role: 'viewer', forSite: true, limit: 'read' })
  @ApiOperation({ summary: 'One article' })
  @ApiOkResponse({ type: ArticleResource })
  @ApiProblems({ 404: ['article.not_found'] })
  async read(@CurrentSite() { siteId }: ActingSite, @ArticleId() id: string): Promise<ArticleResource> {
    return articleResourceOf(await this.readArticles.one(siteId, id));
  }

  @Post(':id/cancel')
  @HttpCode(200)
  @Access({ scope: 'content:write', role: 'admin', forSite: true, limit: 'read' })
  @ApiOperation({
    summary: 'Stop writing an article',
    description: 'What has been paid for until then stays on the receipt.',
  })
  @ApiOkResponse({ type: ArticleResource })
  @ApiProblems({ 404: ['article.not_found'], 409: ['article.has_ended'] })
  async cancel(@CurrentSite() { siteId }: ActingSite, @ArticleId() id: string): Promise<ArticleResource> {
    await this.cancelArticle.execute(siteId, id);
    return articleResourceOf(await this.readArticles.one(siteId, id));
  }
}
