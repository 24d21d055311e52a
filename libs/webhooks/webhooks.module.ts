import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { HttpFetchModule } from '@seoforge/http-fetch';
import { Clock, SystemClock } from '@seoforge/kernel';
import { EventsModule, MetricsModule } from '@seoforge/observability';
import { SitesModule } from '@seoforge/sites';
import { VaultModule } from '@seoforge/vault';

import { AnnounceBudgetThresholds } from './application/announce-budget-thresholds';
import { AttemptDelivery } from './application/attempt-delivery';
import { CreateWebhook } from './application/create-webhook';
import { DeliverWebhook } from './application/deliver-webhook';
import { PublishEvent } from './application/publish-event';
import { QueueDeliveries } from './application/queue-deliveries';
import { ReadWebhooks } from './application/read-webhooks';
import { RecordAttempt } from './application/record-attempt';
import { Redeliver } from './application/redeliver';
import { RemoveWebhook } from './application/remove-webhook';
import { RotateWebhookSecret } from './application/rotate-webhook-secret';
import { SendTestEvent } from './application/send-test-event';
import { SigningSecrets } from './application/signing-secrets';
import { DeliveryEntity } from './persistence/delivery.entity';
import { TypeormDeliveryRepository } from './persistence/typeorm-delivery-repository';
import { TypeormWebhookRepository } from './persistence/typeorm-webhook-repository';
import { WebhookEntity } from './persistence/webhook.entity';
import { DeliveryRepository } from './ports/delivery-repository';
import { WebhookRepository } from './ports/webhook-repository';
import { WEBHOOKS_METRICS } from './webhooks.metrics';

@Module({
  imports: [
    EventsModule,
    HttpFetchModule,
    MetricsModule.forEvents(WEBHOOKS_METRICS),
    SitesModule,
    TypeOrmModule.forFeature([DeliveryEntity, WebhookEntity]),
    VaultModule,
  ],
  providers: [
    AnnounceBudgetThresholds,
    AttemptDelivery,
    CreateWebhook,
    DeliverWebhook,
    PublishEvent,
    QueueDeliveries,
    ReadWebhooks,
    RecordAttempt,
    Redeliver,
    RemoveWebhook,
    RotateWebhookSecret,
    SendTestEvent,
    SigningSecrets,
    { provide: Clock, useClass: SystemClock },
    { provide: DeliveryRepository, useClass: TypeormDeliveryRepository },
    { provide: WebhookRepository, useClass: TypeormWebhookRepository },
  ],
  exports: [
    CreateWebhook,
    DeliverWebhook,
    PublishEvent,
    ReadWebhooks,
    Redeliver,
    RemoveWebhook,
    RotateWebhookSecret,
    SendTestEvent,
  ],
})
export class WebhooksModule {}
