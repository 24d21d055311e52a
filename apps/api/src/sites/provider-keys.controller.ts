import { Body, Controller, Delete, Get, HttpCode, Param, Put } from '@nestjs/common';
import { ApiNoContentResponse, ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { ReadProviderKeys, RemoveProviderKey, SetProviderKey } from '@seoforge/sites';

import { Access } from '../http/access/access.decorator';
import { Audited } from '../http/audit/audited.decorator';
import { ApiProblems } from '../http/errors/api-problems.decorator';
import { ProviderKeyDto, SetProviderKeyRequest } from './provider-key.dto';
import { SiteId } from './site-id.param';

@ApiTags('Sites')
@Controller('api/v1/sites/:id/provider-keys')
export class ProviderKeysController {
  constructor(
    private readonly readProviderKeys: ReadProviderKeys,
    private readonly setProviderKey: SetProviderKey,
    private readonly removeProviderKey: RemoveProviderKey,
  ) {}

  @Get()
  @Access({ role: 'viewer', limit: 'read' })
  @ApiOperation({ summary: 'For which providers a site has a key of its own; never the keys themselves' })
  @ApiOkResponse({ type: [ProviderKeyDto] })
  @ApiProblems({ 404: ['site.not_found'] })
  async list(@SiteId() siteId: string): Promise<readonly ProviderKeyDto[]> {
    return this.readProviderKeys.execute(siteId);
  }

  @Put(':provider')
  @HttpCode(204)
  @Access({ role: 'admin', limit: 'administration' })
  @Audited('provider_key.set')
  @ApiOperation({
    summary: 'Let a site’s live calls to a provider be made with a key of its own',
    description:
      'They are made with that key alone then, never with the installation’s. What it spends counts against the site’s budget too.',
  })
  @ApiNoContentResponse({ description: 'The key is stored, sealed.' })
  @ApiProblems({
    400: ['request.invalid', 'request.malformed'],
    404: ['site.not_found', 'site.provider_unknown'],
  })
  async set(
    @SiteId() siteId: string,
    @Param('provider') provider: string,
    @Body() { apiKey }: SetProviderKeyRequest,
  ): Promise<void> {
    await this.setProviderKey.execute(siteId, provider, apiKey);
  }

  @Delete(':provider')
  @HttpCode(204)
  @Access({ role: 'admin', limit: 'administration' })
  @Audited('provider_key.remove')
  @ApiOperation({ summary: 'Let a site’s calls to a provider be made with the installation’s keys again' })
  @ApiNoContentResponse({ description: 'The site has no key for this provider any more.' })
  @ApiProblems({ 404: ['site.not_found', 'site.provider_key_not_found'] })
  async remove(@SiteId() siteId: string, @Param('provider') provider: string): Promise<void> {
    await this.removeProviderKey.execute(siteId, provider);
  }
}
