import type { JobDefinition } from '@seoforge/queue';

export interface DeliverWebhookJob {
  readonly deliveryId: string;
  /** Attempts that had been made before: a job that comes twice finds that it is no longer its turn. */
  readonly attemptsBefore: number;
}

/** Makes one attempt; the next one is a job of its own. Tried again only where an attempt could not be made or recorded. */
export const DELIVER_WEBHOOK: JobDefinition<DeliverWebhookJob> = {
  name: 'deliver-webhook',
  expireInSeconds: 60,
  retryLimit: 20,
};
