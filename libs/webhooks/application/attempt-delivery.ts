import { Injectable } from '@nestjs/common';
import { WebFetch } from '@seoforge/http-fetch';
import { AppError, Clock } from '@seoforge/kernel';

import type { Delivery, DeliveryAttempt } from '../domain/delivery';
import { excerptOf } from '../domain/excerpt-of';
import { signatureOf } from '../domain/signature';
import type { Webhook } from '../domain/webhook';
import { SigningSecrets } from './signing-secrets';

const TIMEOUT_MS = 10_000;
const MOST_ANSWER_BYTES = 4_096;

/** What came of a request. */
type Outcome = Pick<DeliveryAttempt, 'statusCode' | 'errorCode' | 'excerpt'>;

/** Makes one request to a receiver. */
@Injectable()
export class AttemptDelivery {
  constructor(
    private readonly webFetch: WebFetch,
    private readonly secrets: SigningSecrets,
    private readonly clock: Clock,
  ) {}

  /** Throws only where the attempt says nothing of the receiver: the process stops, or the database is away. */
  async execute(webhook: Webhook, delivery: Delivery, signal: AbortSignal): Promise<DeliveryAttempt> {
    const startedAt = this.clock.now();
    const outcome = await this.#outcomeOf(webhook, delivery, startedAt, signal);
    const durationMs = Math.max(0, this.clock.now().getTime() - startedAt.getTime());
    return { at: startedAt.toISOString(), durationMs, ...outcome };
  }

  async #outcomeOf(webhook: Webhook, delivery: Delivery, at: Date, signal: AbortSignal): Promise<Outcome> {
    try {
      const { status, body } = await this.webFetch.fetch({
        url: webhook.url,
        method: 'POST',
        headers: {
          'content-type': 'application/json',
          'x-seoforge-event': delivery.type,
          'x-seoforge-delivery': delivery.id,
          'x-seoforge-signature': signatureOf(delivery.body, await this.secrets.of(webhook), at),
        },
        body: delivery.body,
        maxBytes: MOST_ANSWER_BYTES,
        timeoutMs: TIMEOUT_MS,
        maxRedirects: 0,
        mayFollow: () => false,
        signal,
      });
      return { statusCode: status, errorCode: null, excerpt: excerptOf(body) };
    } catch (error) {
      if (!(error instanceof AppError)) throw error;
      return { statusCode: null, errorCode: error.code, excerpt: '' };
    }
  }
}
