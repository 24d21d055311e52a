import { Injectable } from '@nestjs/common';
import { Transactions } from '@seoforge/database';

import { WebhookRepository } from '../ports/webhook-repository';
import { webhookNotFound } from '../webhooks.errors';
import { SigningSecrets } from './signing-secrets';

@Injectable()
export class RemoveWebhook {
  constructor(
    private readonly webhooks: WebhookRepository,
    private readonly secrets: SigningSecrets,
    private readonly transactions: Transactions,
  ) {}

  /** With its secrets and deliveries; what is on its way is not sent any more. @throws AppError `webhook.not_found` */
  async execute(siteId: string, id: string): Promise<void> {
    await this.transactions.run(async () => {
      await this.webhooks.lockSite(siteId);
      if (!(await this.webhooks.remove(siteId, id))) throw webhookNotFound();
      await this.secrets.remove({ id, siteId });
    });
  }
}
