import { Injectable } from '@nestjs/common';
import { HttpFetchConfig } from '@seoforge/config';
import { Transactions } from '@seoforge/database';
import { Clock, newId } from '@seoforge/kernel';
import { siteNotFound } from '@seoforge/sites';

import { receiverUrlOf } from '../domain/receiver-url';
import type { Webhook } from '../domain/webhook';
import { WebhookRepository } from '../ports/webhook-repository';
import { tooManyWebhooks, webhookUrlInvalid } from '../webhooks.errors';
import { SigningSecrets } from './signing-secrets';

const MOST_WEBHOOKS = 20;

export interface CreateWebhookRequest extends Pick<Webhook, 'siteId' | 'url' | 'events'> {
  readonly description?: string;
}

/** A webhook, and the secret of its signatures: the only time that it can be seen. */
export interface IssuedWebhook {
  readonly webhook: Webhook;
  readonly secret: string;
}

@Injectable()
export class CreateWebhook {
  constructor(
    private readonly webhooks: WebhookRepository,
    private readonly secrets: SigningSecrets,
    private readonly transactions: Transactions,
    private readonly clock: Clock,
    private readonly fetchConfig: HttpFetchConfig,
  ) {}

  /** @throws AppError `webhook.url_invalid`, `webhook.too_many`, `site.not_found` */
  async execute({ siteId, url, events, description = '' }: CreateWebhookRequest): Promise<IssuedWebhook> {
    const receiverUrl = receiverUrlOf(url, this.fetchConfig.allowedPrivateHosts);
    if (receiverUrl === undefined) throw webhookUrlInvalid();
    const webhook: Webhook = {
      id: newId(),
      siteId,
      url: receiverUrl,
      events,
      description,
      createdAt: this.clock.now(),
      previousSecretUntil: null,
      failingSince: null,
      disabledAt: null,
      disabledReason: null,
    };
    return this.transactions.run(async () => {
      if (!(await this.webhooks.lockSite(siteId))) throw siteNotFound();
      if ((await this.webhooks.count(siteId)) >= MOST_WEBHOOKS) throw tooManyWebhooks(MOST_WEBHOOKS);
      await this.webhooks.add(webhook);
      return { webhook, secret: await this.secrets.renew(webhook) };
    });
  }
}
