import { Body, Controller, Get, HttpCode, Param, Post, Query, Res } from '@nestjs/common';
import { ApiAcceptedResponse, ApiConsumes, ApiExtension, ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { batchNotFound, CancelArticleBatch, ReadArticleBatches, SubmitArticleBatch } from '@seoforge/content';
import type { FastifyReply } from 'fastify';

import { Access } from '../http/access/access.decorator';
import type { ActingSite } from '../http/access/acting-site';
import { CurrentSite } from '../http/access/current-principal.decorator';
import { ApiProblems } from '../http/errors/api-problems.decorator';
import { IdParam } from '../http/id.param';
import { Idempotent } from '../http/idempotency/idempotent.decorator';
import { OperationId } from '../http/idempotency/operation-id.decorator';
import { PageQuery } from '../http/page.query';
import { ArticleBatchQuery, ArticleBatchRequest } from './article-batch-request.dto';
import { ArticleBatchPage, ArticleBatchResource, batchResourceOf, batchSummaryOf } from './article-batch.dto';
import { BATCH_COLUMNS, BATCH_CSV_EXAMPLE, CSV } from './article-batch-csv';
import { BRIEF_PROBLEMS } from './brief-problems';
import { briefRequestOf } from './create-article.dto';

const BatchId = (): ParameterDecorator => Param('id', new IdParam(batchNotFound));

@ApiTags('Articles')
@Controller('api/v1/articles')
export class ArticleBatchesController {
  constructor(
    private readonly submitArticleBatch: SubmitArticleBatch,
    private readonly readArticleBatches: ReadArticleBatches,
    private readonly cancelArticleBatch: CancelArticleBatch,
  ) {}

  @Post('batch')
  @HttpCode(202)
  @Access({ scope: 'content:write', role: 'admin', forSite: true, limit: 'generation', callsModel: false })
  @Idempotent()
  @ApiOperation({
    summary: 'Order up to 100 articles',
    description:
      `All of them or none. As JSON, or as \`${CSV}\` in UTF-8 of at most 1 MB: a header row, then a row for each article, with any of ` +
      `the columns ${BATCH_COLUMNS.map((column) => `\`${column}\``).join(', ')}; synonyms are separated by semicolons, and an empty ` +
      'cell is left out. Faults are told by the place of the article, counted from 0: `/articles/3/keyphrase`.',
  })
  @ApiConsumes('application/json', CSV)
  @ApiExtension('x-csv-example', BATCH_CSV_EXAMPLE)
  @ApiAcceptedResponse({ type: ArticleBatchResource, description: 'The articles are being written; see `Location`.' })
  @ApiProblems({ 400: BRIEF_PROBLEMS, 413: ['request.too_large'] })
  async create(
    @OperationId() operationId: string,
    @CurrentSite() { siteId, mode }: ActingSite,
    @Body() { articles, maxCostMicroUsd }: ArticleBatchRequest,
    @Query() query: ArticleBatchQuery,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<ArticleBatchResource> {
    const limit = maxCostMicroUsd ?? query.maxCostMicroUsd ?? null;
    const { id } = await this.submitArticleBatch.execute(
      { siteId, mode },
      articles.map(briefRequestOf),
      limit,
      operationId,
    );
    reply.header('Location', `/api/v1/articles/batches/${id}`);
    return batchResourceOf(await this.readArticleBatches.one(siteId, id));
  }

  @Get('batches')
  @Access({ scope: 'content:read', role: 'viewer', forSite: true, limit: 'read' })
  @ApiOperation({ summary: 'The batches of the site, newest first' })
  @ApiOkResponse({ type: ArticleBatchPage })
  @ApiProblems({ 400: ['request.invalid'] })
  async list(@CurrentSite() { siteId }: ActingSite, @Query() { limit, cursor }: PageQuery): Promise<ArticleBatchPage> {
    const { items, nextCursor } = await this.readArticleBatches.page(siteId, limit, cursor ?? null);
    return { items: items.map(batchSummaryOf), nextCursor };
  }

  @Get('batches/:id')
  @Access({ scope: 'content:read', role: 'viewer', forSite: true, limit: 'read' })
  @ApiOperation({
    summary: 'How far a batch has come',
    description: 'Its articles are listed by `GET /articles?batchId=…`.',
  })
  @ApiOkResponse({ type: ArticleBatchResource })
  @ApiProblems({ 404: ['article_batch.not_found'] })
  async read(@CurrentSite() { siteId }: ActingSite, @BatchId() id: string): Promise<ArticleBatchResource> {
    return batchResourceOf(await this.readArticleBatches.one(siteId, id));
  }

  @Post('batches/:id/cancel')
  @HttpCode(200)
  @Access({ scope: 'content:write', role: 'admin', forSite: true, limit: 'read' })
  @ApiOperation({
    summary: 'Stop writing the articles of a batch',
    description: 'Those that are finished stay as they are.',
  })
  @ApiOkResponse({ type: ArticleBatchResource })
  @ApiProblems({ 404: ['article_batch.not_found'], 409: ['article_batch.has_ended'] })
  async cancel(@CurrentSite() { siteId }: ActingSite, @BatchId() id: string): Promise<ArticleBatchResource> {
    await this.cancelArticleBatch.execute(siteId, id);
    return batchResourceOf(await this.readArticleBatches.one(siteId, id));
  }
}
