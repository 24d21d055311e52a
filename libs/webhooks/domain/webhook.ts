import type { WebhookEventType } from './webhook-event';

/** Why nothing more is sent: the receiver said so with a 410, or nothing has reached it for days. */
export type DisabledReason = 'gone' | 'failing';

/** Where a site wants to be told of events. */
export interface Webhook {
  readonly id: string;
  readonly siteId: string;
  /** May hold secrets in its query: never for logs. */
  readonly url: string;
  readonly events: readonly WebhookEventType[];
  /** For people; empty where nothing was said. */
  readonly description: string;
  readonly createdAt: Date;
  /** Until when the secret before the present one signs too; null where there is none. */
  readonly previousSecretUntil: Date | null;
  /** When the first attempt failed after which none has succeeded. */
  readonly failingSince: Date | null;
  readonly disabledAt: Date | null;
  readonly disabledReason: DisabledReason | null;
}
