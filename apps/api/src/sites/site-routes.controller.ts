import { Body, Controller, Delete, Get, HttpCode, Param, Put } from '@nestjs/common';
import { ApiNoContentResponse, ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { ReadSiteRoutes, RemoveSiteRoute, SetSiteRoute } from '@seoforge/sites';

import { routeOf } from '../ai/model-catalogue';
import { RouteDto } from '../ai/model-catalogue.dto';
import { Access } from '../http/access/access.decorator';
import { Audited } from '../http/audit/audited.decorator';
import { ApiProblems } from '../http/errors/api-problems.decorator';
import { SiteId } from './site-id.param';
import { SetSiteRouteRequest, SiteRoutesDto } from './site-route.dto';

@ApiTags('Sites')
@Controller('api/v1/sites/:id/routes')
export class SiteRoutesController {
  constructor(
    private readonly readSiteRoutes: ReadSiteRoutes,
    private readonly setSiteRoute: SetSiteRoute,
    private readonly removeSiteRoute: RemoveSiteRoute,
  ) {}

  @Get()
  @Access({ role: 'viewer', limit: 'read' })
  @ApiOperation({ summary: 'The routes that a site has of its own' })
  @ApiOkResponse({ type: SiteRoutesDto })
  @ApiProblems({ 404: ['site.not_found'] })
  async list(@SiteId() siteId: string): Promise<SiteRoutesDto> {
    const routes = Object.entries(await this.readSiteRoutes.execute(siteId));
    return { routes: routes.map(([name, route]) => routeOf(name, route)).sort(byName) };
  }

  @Put(':name')
  @Access({ role: 'admin', limit: 'administration' })
  @Audited('site_route.set')
  @ApiOperation({
    summary: 'Choose the models that answer one kind of a site’s calls',
    description: 'The name is what calls are for, such as article.section, or one of your own that callers name.',
  })
  @ApiOkResponse({ type: RouteDto })
  @ApiProblems({
    400: ['request.invalid', 'request.malformed', 'site.route_invalid'],
    404: ['site.not_found'],
    409: ['site.too_many_routes'],
  })
  async set(
    @SiteId() siteId: string,
    @Param('name') name: string,
    @Body() { models, strategy, weights }: SetSiteRouteRequest,
  ): Promise<RouteDto> {
    const route = { models, ...(strategy ? { strategy } : {}), ...(weights ? { weights } : {}) };
    await this.setSiteRoute.execute(siteId, name, route);
    return routeOf(name, route);
  }

  @Delete(':name')
  @HttpCode(204)
  @Access({ role: 'admin', limit: 'administration' })
  @Audited('site_route.remove')
  @ApiOperation({ summary: 'Let the installation’s route hold again' })
  @ApiNoContentResponse({ description: 'The site has no such route any more.' })
  @ApiProblems({ 404: ['site.not_found', 'site.route_not_found'] })
  async remove(@SiteId() siteId: string, @Param('name') name: string): Promise<void> {
    await this.removeSiteRoute.execute(siteId, name);
  }
}

function byName(one: RouteDto, other: RouteDto): number {
  return one.name < other.name ? -1 : 1;
}
