import type { DisabledReason, Webhook } from '../domain/webhook';
import type { WebhookEventType } from '../domain/webhook-event';

export interface WebhookPage {
  /** Newest first. */
  readonly items: readonly Webhook[];
  /** Where the next page starts; null on the last one. */
  readonly nextCursor: string | null;
}

export abstract class WebhookRepository {
  /**
   * Makes others who lock the site, or remove it, wait until the surrounding transaction ends. First of all where both a webhook and its
   * secrets change: removing the site comes to them in another order. @returns whether there is such a site
   */
  abstract lockSite(siteId: string): Promise<boolean>;

  abstract count(siteId: string): Promise<number>;

  abstract add(webhook: Webhook): Promise<void>;

  /** The site's webhook, or null: another site's webhook does not exist for it. */
  abstract find(siteId: string, id: string): Promise<Webhook | null>;

  /** Finds the site's webhook, and makes others who lock it wait until the surrounding transaction ends. */
  abstract lock(siteId: string, id: string): Promise<Webhook | null>;

  /** For the worker, which found the id in a delivery. */
  abstract findForWork(id: string): Promise<Webhook | null>;

  /** @param cursor the `nextCursor` of the page before. */
  abstract list(siteId: string, limit: number, cursor: string | null): Promise<WebhookPage>;

  /** Those of the site that want the event and are not disabled. None of them is removed before the surrounding transaction ends. */
  abstract subscribed(siteId: string, type: WebhookEventType): Promise<readonly Webhook[]>;

  abstract keepPreviousSecret(id: string, until: Date): Promise<void>;

  /** The receiver works: a webhook that was disabled is so no more. */
  abstract noteSuccess(id: string): Promise<void>;

  abstract noteFailure(id: string, at: Date): Promise<void>;

  /**
   * @param failingSince where it is given, only a webhook is disabled that has been failing since then
   * @returns false when that is not so, or it was disabled before; then nothing is changed.
   */
  abstract disable(id: string, reason: DisabledReason, at: Date, failingSince?: Date): Promise<boolean>;

  /** With all of its deliveries. @returns whether there was one */
  abstract remove(siteId: string, id: string): Promise<boolean>;
}
