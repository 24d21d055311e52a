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

import { ArticleEventsQuery } from '../articles/article-event.dto';
import { ArticleEvents, lastEventIdOf } from '../articles/article-events.decorator';
import { workSummaryOf } from '../articles/article-resource';
import { ArticleStreams } from '../articles/article-streams';
import { BRIEF_PROBLEMS } from '../articles/brief-problems';
import { Access } from '../http/access/access.decorator';
import type { ActingSite } from '../http/access/acting-site';
import { CurrentSite } from '../http/access/current-principal.decorator';
import { ApiProblems } from '../http/errors/api-problems.decorator';
import { IdParam } from '../http/id.param';
import { Idempotent } from '../http/idempotency/idempotent.decorator';
import { OperationId } from '../http/idempotency/operation-id.decorator';
import { WaitingRequests } from '../http/lifecycle/waiting-requests';
import { PageQuery } from '../http/page.query';
import { ApiPreferWait } from '../http/prefer-wait';
import { improvementBriefOf, ImprovementRequest } from './improvement-request.dto';
import { improvementResourceOf } from './improvement-resource';
import { ImprovementPage, ImprovementResource } from './improvement.dto';

const ImprovementId = (): ParameterDecorator => Param('id', new IdParam(articleNotFound));
const KIND = 'improvement';

@ApiTags('SEO')
@Controller('api/v1/seo/improvements')
export class ImprovementsController {
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
    summary: 'Improve a text until its checks are green',
    description:
      'Only the passages that a check marks are written anew, and whatever needs no model is mended without one. Answers 202 with ' +
      'the place to look at. With `Prefer: wait=60` it waits for the end, and then answers 200 with the text.',
  })
  @ApiPreferWait('the text to be improved')
  @ApiOkResponse({ type: ImprovementResource, description: 'The improvement has ended; `status` says how.' })
  @ApiAcceptedResponse({ type: ImprovementResource, description: 'The text is being improved; see `Location`.' })
  @ApiProblems({ 400: BRIEF_PROBLEMS, 413: ['request.too_large'] })
  async create(
    @OperationId() operationId: string,
    @CurrentSite() { siteId, mode }: ActingSite,
    @Body() request: ImprovementRequest,
    @Headers('prefer') prefer: string | undefined,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<ImprovementResource> {
    const { id } = await this.submitArticle.execute({ siteId, mode }, improvementBriefOf(request), operationId);
    reply.header('Location', `/api/v1/seo/improvements/${id}`);
    await this.waiting.asPreferred(prefer, reply, (...limits) => this.waitForArticle.execute(siteId, id, ...limits));
    const found = await this.readArticles.one(siteId, id, KIND);
    if (hasEnded(found.article)) reply.status(200);
    return improvementResourceOf(found);
  }

  @Get()
  @Access({ scope: 'content:read', role: 'viewer', forSite: true, limit: 'read' })
  @ApiOperation({ summary: 'The improvements of the site, newest first' })
  @ApiOkResponse({ type: ImprovementPage })
  @ApiProblems({ 400: ['request.invalid'] })
  async list(@CurrentSite() { siteId }: ActingSite, @Query() { limit, cursor }: PageQuery): Promise<ImprovementPage> {
    const { items, nextCursor } = await this.readArticles.page(siteId, { kind: KIND }, limit, cursor ?? null);
    return { items: items.map(workSummaryOf), nextCursor };
  }

  @Get(':id')
  @Access({ scope: 'content:read', role: 'viewer', forSite: true, limit: 'read' })
  @ApiOperation({ summary: 'One improvement' })
  @ApiOkResponse({ type: ImprovementResource })
  @ApiProblems({ 404: ['article.not_found'] })
  async read(@CurrentSite() { siteId }: ActingSite, @ImprovementId() id: string): Promise<ImprovementResource> {
    return improvementResourceOf(await this.readArticles.one(siteId, id, KIND));
  }

  @Get(':id/events')
  @Access({ scope: 'content:read', role: 'viewer', forSite: true, limit: 'read', callsModel: true })
  @ArticleEvents()
  events(
    @CurrentSite() { siteId }: ActingSite,
    @ImprovementId() id: string,
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
    summary: 'Stop improving a text',
    description: 'What has been paid for until then stays on the receipt.',
  })
  @ApiOkResponse({ type: ImprovementResource })
  @ApiProblems({ 404: ['article.not_found'], 409: ['article.has_ended'] })
  async cancel(@CurrentSite() { siteId }: ActingSite, @ImprovementId() id: string): Promise<ImprovementResource> {
    await this.cancelArticle.execute(siteId, id, KIND);
    return improvementResourceOf(await this.readArticles.one(siteId, id, KIND));
  }

  @Post(':id/retry')
  @HttpCode(202)
  @Access({ scope: 'content:write', role: 'admin', forSite: true, limit: 'generation', callsModel: false })
  @Idempotent()
  @ApiOperation({
    summary: 'Try a failed improvement again',
    description: 'It goes on with the rounds that are made; none of them is paid for again.',
  })
  @ApiAcceptedResponse({ type: ImprovementResource })
  @ApiProblems({ 404: ['article.not_found'], 409: ['article.not_failed'] })
  async retry(@CurrentSite() { siteId }: ActingSite, @ImprovementId() id: string): Promise<ImprovementResource> {
    await this.retryArticle.execute(siteId, id, KIND);
    return improvementResourceOf(await this.readArticles.one(siteId, id, KIND));
  }
}
