import type { EventMessage } from './webhook-event';

export type DeliveryStatus = 'pending' | 'succeeded' | 'failed';

/** One request to the receiver, and what became of it. */
export interface DeliveryAttempt {
  /** When it began, ISO 8601. */
  readonly at: string;
  /** Null where no answer came. */
  readonly statusCode: number | null;
  /** Why no answer came, such as `fetch.timed_out`; null where one did. */
  readonly errorCode: string | null;
  readonly durationMs: number;
  /** The beginning of the answer. */
  readonly excerpt: string;
}

/** One event on its way to one webhook. */
export interface Delivery {
  readonly id: string;
  readonly webhookId: string;
  readonly eventId: string;
  readonly type: EventMessage['type'];
  /** What is sent, to the byte. */
  readonly body: string;
  readonly status: DeliveryStatus;
  /** In the order in which they were made. */
  readonly attempts: readonly DeliveryAttempt[];
  /** Null where none is to follow. */
  readonly nextAttemptAt: Date | null;
  readonly createdAt: Date;
  readonly finishedAt: Date | null;
}
