import { Body, Controller, Get, Headers, HttpCode, Param, Post, Query, Res } from '@nestjs/common';
import { ApiAcceptedResponse, ApiOkResponse, ApiOperation, ApiProduces, ApiTags } from '@nestjs/swagger';
import {
  CancelSiteAudit,
  hasEnded,
  ReadSiteAudits,
  RequestSiteAudit,
  siteAuditNotFound,
  WaitForSiteAudit,
} from '@seoforge/site-audit';
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
import { SiteAuditRequest } from './site-audit-request.dto';
import { auditedPageOf, siteAuditResourceOf, siteAuditSummaryOf } from './site-audit-resource';
import { AuditedPageList, SiteAuditList, SiteAuditResource } from './site-audit.dto';

const AuditId = (): ParameterDecorator => Param('id', new IdParam(siteAuditNotFound));
/** The report is shown in browsers: it brings its own style and nothing else. */
const REPORT_CONTENT_SECURITY_POLICY =
  "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";

@ApiTags('SEO')
@Controller('api/v1/seo/audits')
export class SiteAuditsController {
  constructor(
    private readonly requestSiteAudit: RequestSiteAudit,
    private readonly readSiteAudits: ReadSiteAudits,
    private readonly cancelSiteAudit: CancelSiteAudit,
    private readonly waitForSiteAudit: WaitForSiteAudit,
    private readonly waiting: WaitingRequests,
  ) {}

  @Post()
  @HttpCode(202)
  @Access({ scope: 'seo:analyze', role: 'admin', forSite: true, limit: 'generation', callsModel: 'if_awaited' })
  @Idempotent()
  @ApiOperation({
    summary: 'Audit a page or a site',
    description:
      'Fetches the page, or crawls the site politely as its robots.txt allows, and says what is wrong. Answers 202 with the place ' +
      'to look at. With `Prefer: wait=60` it waits for the end, and then answers 200 with the report.',
  })
  @ApiPreferWait('the audit to end')
  @ApiOkResponse({ type: SiteAuditResource, description: 'The audit has ended; `status` says how.' })
  @ApiAcceptedResponse({ type: SiteAuditResource, description: 'The audit is under way; see `Location`.' })
  @ApiProblems({
    400: ['request.invalid', 'request.malformed', 'site_audit.invalid_url'],
    409: ['site_audit.too_many'],
    413: ['request.too_large'],
  })
  async create(
    @OperationId() operationId: string,
    @CurrentSite() { siteId }: ActingSite,
    @Body() { url, maxPages = 1 }: SiteAuditRequest,
    @Headers('prefer') prefer: string | undefined,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<SiteAuditResource> {
    const { id } = await this.requestSiteAudit.execute(siteId, url, maxPages, operationId);
    reply.header('Location', `/api/v1/seo/audits/${id}`);
    await this.waiting.asPreferred(prefer, reply, (...limits) => this.waitForSiteAudit.execute(siteId, id, ...limits));
    const audit = await this.readSiteAudits.one(siteId, id);
    if (hasEnded(audit)) reply.status(200);
    return siteAuditResourceOf(audit);
  }

  @Get()
  @Access({ scope: 'seo:analyze', role: 'viewer', forSite: true, limit: 'read' })
  @ApiOperation({ summary: 'The audits of the site, newest first', description: 'The newest fifty are kept.' })
  @ApiOkResponse({ type: SiteAuditList })
  @ApiProblems({ 400: ['request.invalid'] })
  async list(@CurrentSite() { siteId }: ActingSite, @Query() { limit, cursor }: PageQuery): Promise<SiteAuditList> {
    const { items, nextCursor } = await this.readSiteAudits.page(siteId, limit, cursor ?? null);
    return { items: items.map(siteAuditSummaryOf), nextCursor };
  }

  @Get(':id')
  @Access({ scope: 'seo:analyze', role: 'viewer', forSite: true, limit: 'read' })
  @ApiOperation({ summary: 'One audit, with its report when it has succeeded' })
  @ApiOkResponse({ type: SiteAuditResource })
  @ApiProblems({ 404: ['site_audit.not_found'] })
  async read(@CurrentSite() { siteId }: ActingSite, @AuditId() id: string): Promise<SiteAuditResource> {
    return siteAuditResourceOf(await this.readSiteAudits.one(siteId, id));
  }

  @Get(':id/pages')
  @Access({ scope: 'seo:analyze', role: 'viewer', forSite: true, limit: 'read' })
  @ApiOperation({ summary: 'The pages that were audited, each with its findings' })
  @ApiOkResponse({ type: AuditedPageList })
  @ApiProblems({ 400: ['request.invalid'], 404: ['site_audit.not_found'] })
  async pages(
    @CurrentSite() { siteId }: ActingSite,
    @AuditId() id: string,
    @Query() { limit, cursor }: PageQuery,
  ): Promise<AuditedPageList> {
    const { items, nextCursor } = await this.readSiteAudits.auditedPagesOf(siteId, id, limit, cursor ?? null);
    return { items: items.map(auditedPageOf), nextCursor };
  }

  @Get(':id/report')
  @Access({ scope: 'seo:analyze', role: 'viewer', forSite: true, limit: 'read' })
  @ApiOperation({ summary: 'The report as a page for people' })
  @ApiProduces('text/html')
  @ApiOkResponse({ content: { 'text/html': { schema: { type: 'string' } } } })
  @ApiProblems({ 404: ['site_audit.not_found'], 409: ['site_audit.no_report'] })
  async report(
    @CurrentSite() { siteId }: ActingSite,
    @AuditId() id: string,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<string> {
    const page = await this.readSiteAudits.reportPage(siteId, id);
    reply.header('Content-Type', 'text/html; charset=utf-8');
    reply.header('Content-Security-Policy', REPORT_CONTENT_SECURITY_POLICY);
    return page;
  }

  @Post(':id/cancel')
  @HttpCode(200)
  @Access({ scope: 'seo:analyze', role: 'admin', forSite: true, limit: 'read' })
  @ApiOperation({ summary: 'Stop an audit' })
  @ApiOkResponse({ type: SiteAuditResource })
  @ApiProblems({ 404: ['site_audit.not_found'], 409: ['site_audit.has_ended'] })
  async cancel(@CurrentSite() { siteId }: ActingSite, @AuditId() id: string): Promise<SiteAuditResource> {
    await this.cancelSiteAudit.execute(siteId, id);
    return siteAuditResourceOf(await this.readSiteAudits.one(siteId, id));
  }
}
