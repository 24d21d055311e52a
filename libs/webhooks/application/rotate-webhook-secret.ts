import { Injectable } from '@nestjs/common';
import { Transactions } from '@seoforge/database';
import { Clock } from '@seoforge/kernel';

import { WebhookRepository } from '../ports/webhook-repository';
import { webhookNotFound } from '../webhooks.errors';
import type { IssuedWebhook } from './create-webhook';
import { SigningSecrets } from './signing-secrets';

const OVERLAP_MS = 24 * 3_600_000;

@Injectable()
export class RotateWebhookSecret {
  constructor(
    private readonly webhooks: WebhookRepository,
    private readonly secrets: SigningSecrets,
    private readonly transactions: Transactions,
    private readonly clock: Clock,
  ) {}

  /** From now on the new secret signs, and for a day the one before it too. @throws AppError `webhook.not_found` */
  async execute(siteId: string, id: string): Promise<IssuedWebhook> {
    return this.transactions.run(async () => {
      await this.webhooks.lockSite(siteId);
      const webhook = await this.webhooks.lock(siteId, id);
      if (!webhook) throw webhookNotFound();
      const previousSecretUntil = new Date(this.clock.now().getTime() + OVERLAP_MS);
      await this.webhooks.keepPreviousSecret(id, previousSecretUntil);
      return { webhook: { ...webhook, previousSecretUntil }, secret: await this.secrets.renew(webhook) };
    });
  }
}
