import { Injectable, type OnApplicationBootstrap } from '@nestjs/common';
import { JobRunner } from '@seoforge/queue';
import { DELIVER_WEBHOOK, DeliverWebhook } from '@seoforge/webhooks';

/** Attempts spend their time waiting for receivers. */
const DELIVERIES_AT_ONCE = 16;
/** To the receivers of one site, be they as slow as they may: no more than a host gets connections anyway. */
const DELIVERIES_AT_ONCE_PER_SITE = 4;

@Injectable()
export class DeliverWebhookHandler implements OnApplicationBootstrap {
  constructor(
    private readonly runner: JobRunner,
    private readonly deliverWebhook: DeliverWebhook,
  ) {}

  async onApplicationBootstrap(): Promise<void> {
    await this.runner.run(
      DELIVER_WEBHOOK,
      (job, context) => this.deliverWebhook.execute(job, context),
      DELIVERIES_AT_ONCE,
      DELIVERIES_AT_ONCE_PER_SITE,
    );
    await this.runner.runDead(DELIVER_WEBHOOK, (job) => this.deliverWebhook.abandon(job));
  }
}
