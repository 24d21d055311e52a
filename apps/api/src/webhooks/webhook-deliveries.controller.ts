import { Controller, Get, HttpCode, Post, Query } from '@nestjs/common';
import { ApiAcceptedResponse, ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { ReadWebhooks, Redeliver, SendTestEvent } from '@seoforge/webhooks';

import { Access } from '../http/access/access.decorator';
import type { ActingSite } from '../http/access/acting-site';
import { CurrentSite } from '../http/access/current-principal.decorator';
import { ApiProblems } from '../http/errors/api-problems.decorator';
import { PageQuery } from '../http/page.query';
import { DeliveryId } from './delivery-id.param';
import { DeliveryList, DeliveryResource } from './delivery.dto';
import { WebhookId } from './webhook-id.param';
import { deliveryResourceOf } from './webhook-resource';

@ApiTags('Webhooks')
@Controller('api/v1/webhooks/:id')
export class WebhookDeliveriesController {
  constructor(
    private readonly readWebhooks: ReadWebhooks,
    private readonly sendTestEvent: SendTestEvent,
    private readonly redeliver: Redeliver,
  ) {}

  @Get('deliveries')
  @Access({ scope: 'content:read', role: 'viewer', forSite: true, limit: 'read' })
  @ApiOperation({ summary: 'What was sent to a webhook, newest first', description: 'Of the last 30 days.' })
  @ApiOkResponse({ type: DeliveryList })
  @ApiProblems({ 400: ['request.invalid'], 404: ['webhook.not_found'] })
  async list(
    @CurrentSite() { siteId }: ActingSite,
    @WebhookId() id: string,
    @Query() { limit, cursor }: PageQuery,
  ): Promise<DeliveryList> {
    const { items, nextCursor } = await this.readWebhooks.deliveriesOf(siteId, id, limit, cursor ?? null);
    return { items: items.map(deliveryResourceOf), nextCursor };
  }

  @Post('test')
  @HttpCode(202)
  @Access({ scope: 'content:write', role: 'admin', forSite: true, limit: 'administration' })
  @ApiOperation({
    summary: 'Send a test event',
    description: 'Also to a disabled webhook, which is enabled again when the receiver takes it.',
  })
  @ApiAcceptedResponse({ type: DeliveryResource, description: 'It is on its way; see the deliveries.' })
  @ApiProblems({ 404: ['webhook.not_found'] })
  async test(@CurrentSite() { siteId }: ActingSite, @WebhookId() id: string): Promise<DeliveryResource> {
    return deliveryResourceOf(await this.sendTestEvent.execute(siteId, id));
  }

  @Post('deliveries/:deliveryId/redeliver')
  @HttpCode(202)
  @Access({ scope: 'content:write', role: 'admin', forSite: true, limit: 'administration' })
  @ApiOperation({
    summary: 'Send the same message once more',
    description:
      'As a delivery of its own. Also to a disabled webhook, which is enabled again when the receiver takes it.',
  })
  @ApiAcceptedResponse({ type: DeliveryResource, description: 'It is on its way; see the deliveries.' })
  @ApiProblems({ 404: ['webhook.not_found', 'webhook.delivery_not_found'] })
  async sendAgain(
    @CurrentSite() { siteId }: ActingSite,
    @WebhookId() id: string,
    @DeliveryId() deliveryId: string,
  ): Promise<DeliveryResource> {
    return deliveryResourceOf(await this.redeliver.execute(siteId, id, deliveryId));
  }
}
