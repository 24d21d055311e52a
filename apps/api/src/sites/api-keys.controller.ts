import { Body, Controller, Delete, Get, Header, HttpCode, Param, Post, Query } from '@nestjs/common';
import { ApiCreatedResponse, ApiNoContentResponse, ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { apiKeyNotFound, IssueApiKey, ReadApiKeys, RevokeApiKey, RotateApiKey } from '@seoforge/auth';

import { Access } from '../http/access/access.decorator';
import { Audited } from '../http/audit/audited.decorator';
import { ApiProblems } from '../http/errors/api-problems.decorator';
import { instantOf } from '../http/fields';
import { IdParam } from '../http/id.param';
import { PageQuery } from '../http/page.query';
import { apiKeyResourceOf, issuedApiKeyResourceOf } from './api-key-resource';
import { ApiKeyPageDto, IssueKeyRequest, IssuedApiKeyResource, RotateKeyRequest } from './api-key.dto';
import { SiteId } from './site-id.param';

const KeyId = (): ParameterDecorator => Param('keyId', new IdParam(apiKeyNotFound));

@ApiTags('Sites')
@Controller('api/v1/sites/:id/api-keys')
export class ApiKeysController {
  constructor(
    private readonly readApiKeys: ReadApiKeys,
    private readonly issueApiKey: IssueApiKey,
    private readonly rotateApiKey: RotateApiKey,
    private readonly revokeApiKey: RevokeApiKey,
  ) {}

  @Get()
  @Access({ role: 'viewer', limit: 'read' })
  @ApiOperation({ summary: 'The API keys of a site, newest first', description: 'No answer shows a key again.' })
  @ApiOkResponse({ type: ApiKeyPageDto })
  @ApiProblems({ 400: ['request.invalid'], 404: ['site.not_found'] })
  async list(@SiteId() siteId: string, @Query() { limit, cursor }: PageQuery): Promise<ApiKeyPageDto> {
    const { items, nextCursor } = await this.readApiKeys.page(siteId, limit, cursor ?? null);
    return { items: items.map(apiKeyResourceOf), nextCursor };
  }

  @Post()
  @Header('Cache-Control', 'no-store')
  @Access({ role: 'admin', limit: 'administration' })
  @Audited('api_key.issue')
  @ApiOperation({ summary: 'Issue an API key', description: 'This answer is the only one that shows it.' })
  @ApiCreatedResponse({ type: IssuedApiKeyResource })
  @ApiProblems({
    400: ['request.invalid', 'request.malformed'],
    404: ['site.not_found'],
    409: ['api_key.too_many'],
  })
  async issue(
    @SiteId() siteId: string,
    @Body() { expiresAt, ...request }: IssueKeyRequest,
  ): Promise<IssuedApiKeyResource> {
    const end = expiresAt === undefined ? null : (instantOf(expiresAt) ?? null);
    return issuedApiKeyResourceOf(await this.issueApiKey.execute({ siteId, ...request, expiresAt: end }));
  }

  @Post(':keyId/rotate')
  @Header('Cache-Control', 'no-store')
  @Access({ role: 'admin', limit: 'administration' })
  @Audited('api_key.rotate')
  @ApiOperation({
    summary: 'Replace an API key by a new one with the same rights',
    description: 'The old key goes on to work for the overlap, and no longer than it would have anyway.',
  })
  @ApiCreatedResponse({ type: IssuedApiKeyResource })
  @ApiProblems({
    400: ['request.invalid', 'request.malformed'],
    404: ['site.not_found', 'api_key.not_found'],
    409: ['api_key.not_usable', 'api_key.too_many'],
  })
  async rotate(
    @SiteId() siteId: string,
    @KeyId() keyId: string,
    @Body() { overlapSeconds }: RotateKeyRequest,
  ): Promise<IssuedApiKeyResource> {
    return issuedApiKeyResourceOf(await this.rotateApiKey.execute(siteId, keyId, overlapSeconds));
  }

  @Delete(':keyId')
  @HttpCode(204)
  @Access({ role: 'admin', limit: 'administration' })
  @Audited('api_key.revoke')
  @ApiOperation({ summary: 'Revoke an API key', description: 'It is refused at once, everywhere, for good.' })
  @ApiNoContentResponse({ description: 'The key is revoked, now or before.' })
  @ApiProblems({ 404: ['site.not_found', 'api_key.not_found'] })
  async revoke(@SiteId() siteId: string, @KeyId() keyId: string): Promise<void> {
    await this.revokeApiKey.execute(siteId, keyId);
  }
}
