import { Body, Controller, Get, Put } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { ReadSiteBudget, SetSiteBudget } from '@seoforge/usage';

import { Access } from '../http/access/access.decorator';
import { Audited } from '../http/audit/audited.decorator';
import { ApiProblems } from '../http/errors/api-problems.decorator';
import { SetBudgetRequest, SiteBudgetDto } from './site-budget.dto';
import { SiteId } from './site-id.param';

@ApiTags('Sites')
@Controller('api/v1/sites/:id/budget')
export class SiteBudgetController {
  constructor(
    private readonly readSiteBudget: ReadSiteBudget,
    private readonly setSiteBudget: SetSiteBudget,
  ) {}

  @Get()
  @Access({ role: 'viewer', limit: 'read' })
  @ApiOperation({ summary: 'What a site may spend in a month, and what it has spent' })
  @ApiOkResponse({ type: SiteBudgetDto })
  @ApiProblems({ 404: ['site.not_found'] })
  read(@SiteId() siteId: string): Promise<SiteBudgetDto> {
    return this.readSiteBudget.execute(siteId);
  }

  @Put()
  @Access({ role: 'admin', limit: 'administration' })
  @Audited('site_budget.set')
  @ApiOperation({ summary: 'Give a site a budget of its own', description: 'What is spent this month stays spent.' })
  @ApiOkResponse({ type: SiteBudgetDto })
  @ApiProblems({ 400: ['request.invalid', 'request.malformed'], 404: ['site.not_found'] })
  async set(@SiteId() siteId: string, @Body() budget: SetBudgetRequest): Promise<SiteBudgetDto> {
    await this.setSiteBudget.execute(siteId, budget);
    return this.readSiteBudget.execute(siteId);
  }
}
