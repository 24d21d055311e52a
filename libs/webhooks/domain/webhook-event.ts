/** What a webhook can be told of. */
export const WEBHOOK_EVENTS = [
  'article.succeeded',
  'article.failed',
  'article.cancelled',
  'improvement.succeeded',
  'improvement.failed',
  'batch.completed',
  'budget.threshold',
] as const;
export type WebhookEventType = (typeof WEBHOOK_EVENTS)[number];

/** Sent on request alone, to the one webhook that is to be tried. */
export const TEST_EVENT = 'webhook.test';

/** Something that happened to a site. */
export interface WebhookEvent {
  readonly type: WebhookEventType;
  /** Ids, states and amounts; never whole texts: receivers fetch those. */
  readonly data: object;
}

/** What is sent of an event: the same to every webhook, and at every attempt. */
export interface EventMessage {
  /** Of the event. */
  readonly id: string;
  readonly type: WebhookEventType | typeof TEST_EVENT;
  readonly createdAt: Date;
  readonly siteId: string;
  readonly data: object;
}

/** The message as the JSON that is signed and sent. */
export function bodyOf({ id, type, createdAt, siteId, data }: EventMessage): string {
  return JSON.stringify({ id, type, createdAt: createdAt.toISOString(), siteId, data });
}
