import { Body, Controller, Get, Headers, HttpCode, Param, Post, Query, Res } from '@nestjs/common';
import { ApiAcceptedResponse, ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import {
  CancelSiteReport,
  hasEnded,
  ReadSiteReports,
  RequestSiteReport,
  siteReportNotFound,
  WaitForSiteReport,
} from '@seoforge/site-report';
import type { FastifyReply } from 'fastify';

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
import { SiteReportRequest } from './site-report-request.dto';
import { siteReportResourceOf, siteReportSummaryOf } from './site-report-resource';
import { SiteReportList, SiteReportResource } from './site-report.dto';

const ReportId = (): ParameterDecorator => Param('id', new IdParam(siteReportNotFound));

@ApiTags('SEO')
@Controller('api/v1/seo/site-reports')
export class SiteReportsController {
  constructor(
    private readonly requestSiteReport: RequestSiteReport,
    private readonly readSiteReports: ReadSiteReports,
    private readonly cancelSiteReport: CancelSiteReport,
    private readonly waitForSiteReport: WaitForSiteReport,
    private readonly waiting: WaitingRequests,
  ) {}

  @Post()
  @HttpCode(202)
  @Access({ scope: 'seo:analyze', role: 'admin', forSite: true, limit: 'generation', callsModel: 'if_awaited' })
  @Idempotent()
  @ApiOperation({
    summary: 'Report on the posts of the site',
    description:
      'Analyses the posts of the index, and says how the site stands and what to mend first. Answers 202 with the place to look at. ' +
      'With `Prefer: wait=60` it waits for the end, and then answers 200 with the report. While a report is under way, whoever asks ' +
      'for the same is given that one.',
  })
  @ApiPreferWait('the report to end')
  @ApiOkResponse({ type: SiteReportResource, description: 'The report has ended; `status` says how.' })
  @ApiAcceptedResponse({ type: SiteReportResource, description: 'The report is under way; see `Location`.' })
  @ApiProblems({
    400: ['request.invalid', 'request.malformed'],
    409: ['site_report.running'],
    413: ['request.too_large'],
  })
  async create(
    @OperationId() operationId: string,
    @CurrentSite() { siteId }: ActingSite,
    @Body() { limit }: SiteReportRequest,
    @Headers('prefer') prefer: string | undefined,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<SiteReportResource> {
    const { id } = await this.requestSiteReport.execute(siteId, limit ?? null, operationId);
    reply.header('Location', `/api/v1/seo/site-reports/${id}`);
    await this.waiting.asPreferred(prefer, reply, (...limits) => this.waitForSiteReport.execute(siteId, id, ...limits));
    const report = await this.readSiteReports.one(siteId, id);
    if (hasEnded(report)) reply.status(200);
    return siteReportResourceOf(report);
  }

  @Get()
  @Access({ scope: 'seo:analyze', role: 'viewer', forSite: true, limit: 'read' })
  @ApiOperation({ summary: 'The reports on the site, newest first', description: 'The newest twenty are kept.' })
  @ApiOkResponse({ type: SiteReportList })
  @ApiProblems({ 400: ['request.invalid'] })
  async list(@CurrentSite() { siteId }: ActingSite, @Query() { limit, cursor }: PageQuery): Promise<SiteReportList> {
    const { items, nextCursor } = await this.readSiteReports.page(siteId, limit, cursor ?? null);
    return { items: items.map(siteReportSummaryOf), nextCursor };
  }

  @Get(':id')
  @Access({ scope: 'seo:analyze', role: 'viewer', forSite: true, limit: 'read' })
  @ApiOperation({ summary: 'One report, with its findings when it has succeeded' })
  @ApiOkResponse({ type: SiteReportResource })
  @ApiProblems({ 404: ['site_report.not_found'] })
  async read(@CurrentSite() { siteId }: ActingSite, @ReportId() id: string): Promise<SiteReportResource> {
    return siteReportResourceOf(await this.readSiteReports.one(siteId, id));
  }

  @Post(':id/cancel')
  @HttpCode(200)
  @Access({ scope: 'seo:analyze', role: 'admin', forSite: true, limit: 'read' })
  @ApiOperation({ summary: 'Stop a report' })
  @ApiOkResponse({ type: SiteReportResource })
  @ApiProblems({ 404: ['site_report.not_found'], 409: ['site_report.has_ended'] })
  async cancel(@CurrentSite() { siteId }: ActingSite, @ReportId() id: string): Promise<SiteReportResource> {
    await this.cancelSiteReport.execute(siteId, id);
    return siteReportResourceOf(await this.readSiteReports.one(siteId, id));
  }
}
