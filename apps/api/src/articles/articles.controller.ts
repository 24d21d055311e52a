import { Body, Controller, Get, Headers, HttpCode, Param, Post, Query, Res } from '@nestjs/common';
import { ApiAcceptedResponse, ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import {
  articleNotFound,
  CancelArticle,
  hasEnded,
  ReadArticles,
  RetryArticle,
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
import { OperationId } from '../http/idempotency/operation-id.decorator';
import { WaitingRequests } from '../http/lifecycle/waiting-requests';
import { ApiPreferWait } from '../http/prefer-wait';
import { ArticleEventsQuery } from './article-event.dto';
import { ArticleEvents, lastEventIdOf } from './article-events.decorator';
import { articleResourceOf, articleSummaryOf } from './article-resource';
import { ArticleStreams } from './article-streams';
import { ArticlePageDto, ArticleResource } from './article.dto';
import { ArticlesQuery } from './articles.query';
import { BRIEF_PROBLEMS } from './brief-problems';
import { briefRequestOf, CreateArticleRequest } from './create-article.dto';

const ArticleId = (): ParameterDecorator => Param('id', new IdParam(articleNotFound));
const KIND = 'article';

@ApiTags('Articles')
@Controller('api/v1/articles')
export class ArticlesController {
  constructor(
    private readonly submitArticle: SubmitArticle,
    private readonly readArticles: ReadArticles,
    private readonly cancelArticle: CancelArticle,
    private readonly retryArticle: RetryArticle,
    private readonly waitForArticle: WaitForArticle,
    private readonly waiting: WaitingRequests,
    private readonly streams: ArticleStreams,
  ) {}

  @Post()
  @HttpCode(202)
  @Access({ scope: 'content:write', role: 'admin', forSite: true, limit: 'generation', callsModel: 'if_awaited' })
  @Idempotent()
  @ApiOperation({
    summary: 'Order an article',
    description:
      'Answers 202 with the place to look at. With `Prefer: wait=60` it waits for the end, and then answers 200 with the article.',
  })
  @ApiPreferWait('the article to be written')
  @ApiOkResponse({ type: ArticleResource, description: 'The article has ended; `status` says how.' })
  @ApiAcceptedResponse({ type: ArticleResource, description: 'The article is being written; see `Location`.' })
  @ApiProblems({ 400: BRIEF_PROBLEMS, 413: ['request.too_large'] })
  async create(
    @OperationId() operationId: string,
    @CurrentSite() { siteId, mode }: ActingSite,
    @Body() request: CreateArticleRequest,
    @Headers('prefer') prefer: string | undefined,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<ArticleResource> {
    const { id } = await this.submitArticle.execute({ siteId, mode }, briefRequestOf(request), operationId);
    reply.header('Location', `/api/v1/articles/${id}`);
    await this.waiting.asPreferred(prefer, reply, (...limits) => this.waitForArticle.execute(siteId, id, ...limits));
    const found = await this.readArticles.one(siteId, id, KIND);
    if (hasEnded(found.article)) reply.status(200);
    return articleResourceOf(found);
  }

  @Get()
  @Access({ scope: 'content:read', role: 'viewer', forSite: true, limit: 'read' })
  @ApiOperation({ summary: 'The articles of the site, newest first' })
  @ApiOkResponse({ type: ArticlePageDto })
  @ApiProblems({ 400: ['request.invalid'] })
  async list(
    @CurrentSite() { siteId }: ActingSite,
    @Query() { limit, cursor, batchId }: ArticlesQuery,
  ): Promise<ArticlePageDto> {
    const filter = { kind: KIND, ...(batchId === undefined ? {} : { batchId }) } as const;
    const { items, nextCursor } = await this.readArticles.page(siteId, filter, limit, cursor ?? null);
    return { items: items.map(articleSummaryOf), nextCursor };
  }

  @Get(':id')
  @Access({ scope: 'content:read', role: 'viewer', forSite: true, limit: 'read' })
  @ApiOperation({ summary: 'One article' })
  @ApiOkResponse({ type: ArticleResource })
  @ApiProblems({ 404: ['article.not_found'] })
  async read(@CurrentSite() { siteId }: ActingSite, @ArticleId() id: string): Promise<ArticleResource> {
    return articleResourceOf(await this.readArticles.one(siteId, id, KIND));
  }

  @Get(':id/events')
  @Access({ scope: 'content:read', role: 'viewer', forSite: true, limit: 'read', callsModel: true })
  @ArticleEvents()
  events(
    @CurrentSite() { siteId }: ActingSite,
    @ArticleId() id: string,
    @Headers('last-event-id') lastEventId: string | undefined,
    @Query() query: ArticleEventsQuery,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    return this.streams.stream(siteId, id, KIND, lastEventIdOf(lastEventId, query.lastEventId), reply);
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
    await this.cancelArticle.execute(siteId, id, KIND);
    return articleResourceOf(await this.readArticles.one(siteId, id, KIND));
  }

  @Post(':id/retry')
  @HttpCode(202)
  @Access({ scope: 'content:write', role: 'admin', forSite: true, limit: 'generation', callsModel: false })
  @Idempotent()
  @ApiOperation({
    summary: 'Try a failed article again',
    description: 'It goes on with the pieces that are written; none of them is paid for again.',
  })
  @ApiAcceptedResponse({ type: ArticleResource })
  @ApiProblems({ 404: ['article.not_found'], 409: ['article.not_failed'] })
  async retry(@CurrentSite() { siteId }: ActingSite, @ArticleId() id: string): Promise<ArticleResource> {
    await this.retryArticle.execute(siteId, id, KIND);
    return articleResourceOf(await this.readArticles.one(siteId, id, KIND));
  }
}
