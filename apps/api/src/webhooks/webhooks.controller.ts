import { Body, Controller, Delete, Get, Header, HttpCode, Post, Query } from '@nestjs/common';
import { ApiCreatedResponse, ApiNoContentResponse, ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { CreateWebhook, ReadWebhooks, RemoveWebhook, RotateWebhookSecret } from '@seoforge/webhooks';

import { Access } from '../http/access/access.decorator';
import type { ActingSite } from '../http/access/acting-site';
import { CurrentSite } from '../http/access/current-principal.decorator';
import { Audited } from '../http/audit/audited.decorator';
import { ApiProblems } from '../http/errors/api-problems.decorator';
import { PageQuery } from '../http/page.query';
import { WebhookId } from './webhook-id.param';
import { CreateWebhookRequest } from './webhook-request.dto';
import { issuedWebhookResourceOf, webhookResourceOf } from './webhook-resource';
import { IssuedWebhookResource, WebhookList } from './webhook.dto';

@ApiTags('Webhooks')
@Controller('api/v1/webhooks')
export class WebhooksController {
  constructor(
    private readonly createWebhook: CreateWebhook,
    private readonly readWebhooks: ReadWebhooks,
    private readonly rotateWebhookSecret: RotateWebhookSecret,
    private readonly removeWebhook: RemoveWebhook,
  ) {}

  @Post()
  @Header('Cache-Control', 'no-store')
  @Access({ scope: 'content:write', role: 'admin', forSite: true, limit: 'administration' })
  @Audited('webhook.create')
  @ApiOperation({
    summary: 'Have events sent to an address',
    description:
      'Each is signed with the secret that this answer alone shows, and sent until the receiver takes it, for a day at most. ' +
      'A site has at most 20 webhooks.',
  })
  @ApiCreatedResponse({ type: IssuedWebhookResource })
  @ApiProblems({
    400: ['request.invalid', 'request.malformed', 'webhook.url_invalid'],
    409: ['webhook.too_many'],
  })
  async create(
    @CurrentSite() { siteId }: ActingSite,
    @Body() { url, events, description }: CreateWebhookRequest,
  ): Promise<IssuedWebhookResource> {
    return issuedWebhookResourceOf(await this.createWebhook.execute({ siteId, url, events, description }));
  }

  @Get()
  @Access({ scope: 'content:read', role: 'viewer', forSite: true, limit: 'read' })
  @ApiOperation({ summary: 'The webhooks of the site, newest first; never their secrets' })
  @ApiOkResponse({ type: WebhookList })
  @ApiProblems({ 400: ['request.invalid'] })
  async list(@CurrentSite() { siteId }: ActingSite, @Query() { limit, cursor }: PageQuery): Promise<WebhookList> {
    const { items, nextCursor } = await this.readWebhooks.page(siteId, limit, cursor ?? null);
    return { items: items.map(webhookResourceOf), nextCursor };
  }

  @Post(':id/rotate-secret')
  @Header('Cache-Control', 'no-store')
  @Access({ scope: 'content:write', role: 'admin', forSite: true, limit: 'administration' })
  @Audited('webhook.rotate_secret')
  @ApiOperation({
    summary: 'Sign with a new secret',
    description: 'This answer alone shows it. For 24 hours the secret before it signs too.',
  })
  @ApiCreatedResponse({ type: IssuedWebhookResource })
  @ApiProblems({ 404: ['webhook.not_found'] })
  async rotateSecret(@CurrentSite() { siteId }: ActingSite, @WebhookId() id: string): Promise<IssuedWebhookResource> {
    return issuedWebhookResourceOf(await this.rotateWebhookSecret.execute(siteId, id));
  }

  @Delete(':id')
  @HttpCode(204)
  @Access({ scope: 'content:write', role: 'admin', forSite: true, limit: 'administration' })
  @Audited('webhook.remove')
  @ApiOperation({ summary: 'Remove a webhook, with its deliveries', description: 'What is on its way is not sent.' })
  @ApiNoContentResponse({ description: 'The webhook is gone.' })
  @ApiProblems({ 404: ['webhook.not_found'] })
  async remove(@CurrentSite() { siteId }: ActingSite, @WebhookId() id: string): Promise<void> {
    await this.removeWebhook.execute(siteId, id);
  }
}
