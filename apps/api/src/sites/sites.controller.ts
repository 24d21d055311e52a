import { Body, Controller, Delete, Get, HttpCode, Patch, Post, Query, Res } from '@nestjs/common';
import { ApiCreatedResponse, ApiNoContentResponse, ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { ChangeSite, CreateSite, ReadSites, RemoveSite, type Site } from '@seoforge/sites';
import type { FastifyReply } from 'fastify';

import { Access } from '../http/access/access.decorator';
import { Audited } from '../http/audit/audited.decorator';
import { ApiProblems } from '../http/errors/api-problems.decorator';
import { PageQuery } from '../http/page.query';
import { SiteId } from './site-id.param';
import type { SiteRateLimitsDto } from './site-rate-limits.dto';
import { siteResourceOf } from './site-resource';
import { ChangeSiteRequest, CreateSiteRequest, SitePageDto, SiteResource } from './site.dto';

@ApiTags('Sites')
@Controller('api/v1/sites')
export class SitesController {
  constructor(
    private readonly readSites: ReadSites,
    private readonly createSite: CreateSite,
    private readonly changeSite: ChangeSite,
    private readonly removeSite: RemoveSite,
  ) {}

  @Get()
  @Access({ role: 'viewer', limit: 'read' })
  @ApiOperation({ summary: 'All sites, newest first' })
  @ApiOkResponse({ type: SitePageDto })
  @ApiProblems({ 400: ['request.invalid'] })
  async list(@Query() { limit, cursor }: PageQuery): Promise<SitePageDto> {
    const { items, nextCursor } = await this.readSites.page(limit, cursor ?? null);
    return { items: items.map(siteResourceOf), nextCursor };
  }

  @Post()
  @Access({ role: 'admin', limit: 'administration' })
  @Audited('site.create')
  @ApiOperation({ summary: 'Add a site', description: 'It has no API key at first.' })
  @ApiCreatedResponse({ type: SiteResource, description: 'See `Location`.' })
  @ApiProblems({ 400: ['request.invalid', 'request.malformed'] })
  async create(
    @Body() { name, origins, rateLimits }: CreateSiteRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<SiteResource> {
    const site = await this.createSite.execute(name, { origins, rateLimits: rateLimits && plainLimits(rateLimits) });
    reply.header('Location', `/api/v1/sites/${site.id}`);
    return siteResourceOf(site);
  }

  @Get(':id')
  @Access({ role: 'viewer', limit: 'read' })
  @ApiOperation({ summary: 'One site' })
  @ApiOkResponse({ type: SiteResource })
  @ApiProblems({ 404: ['site.not_found'] })
  async read(@SiteId() siteId: string): Promise<SiteResource> {
    return siteResourceOf(await this.readSites.one(siteId));
  }

  @Patch(':id')
  @Access({ role: 'admin', limit: 'administration' })
  @Audited('site.change')
  @ApiOperation({
    summary: 'Change a site, or disable it',
    description: 'What is left out stays as it is; what is given is replaced as a whole. It holds at once.',
  })
  @ApiOkResponse({ type: SiteResource })
  @ApiProblems({ 400: ['request.invalid', 'request.malformed'], 404: ['site.not_found'] })
  async change(@SiteId() siteId: string, @Body() { rateLimits, ...change }: ChangeSiteRequest): Promise<SiteResource> {
    const site = await this.changeSite.execute(siteId, {
      ...change,
      rateLimits: rateLimits && plainLimits(rateLimits),
    });
    return siteResourceOf(site);
  }

  @Delete(':id')
  @HttpCode(204)
  @Access({ role: 'owner', limit: 'administration' })
  @Audited('site.remove')
  @ApiOperation({
    summary: 'Remove a disabled site for good',
    description: 'Its keys, articles, secrets, budget and receipts go with it.',
  })
  @ApiNoContentResponse({ description: 'The site is gone.' })
  @ApiProblems({ 404: ['site.not_found'], 409: ['site.still_enabled'] })
  async remove(@SiteId() siteId: string): Promise<void> {
    await this.removeSite.execute(siteId);
  }
}

/** Limits as they are stored: an object without a class. */
function plainLimits({ ...limits }: SiteRateLimitsDto): Site['rateLimits'] {
  return limits;
}
