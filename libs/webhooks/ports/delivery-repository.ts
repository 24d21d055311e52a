import type { Delivery } from '../domain/delivery';

export interface DeliveryPage {
  /** Newest first. */
  readonly items: readonly Delivery[];
  /** Where the next page starts; null on the last one. */
  readonly nextCursor: string | null;
}

/** What an attempt changes. */
export type DeliveryProgress = Pick<Delivery, 'status' | 'attempts' | 'nextAttemptAt' | 'finishedAt'>;

export abstract class DeliveryRepository {
  abstract add(deliveries: readonly Delivery[]): Promise<void>;

  abstract find(webhookId: string, id: string): Promise<Delivery | null>;

  /** For the worker, which was handed the id by the queue. */
  abstract findForWork(id: string): Promise<Delivery | null>;

  /** @param cursor the `nextCursor` of the page before. */
  abstract list(webhookId: string, limit: number, cursor: string | null): Promise<DeliveryPage>;

  /**
   * @param attemptsBefore how many attempts the caller saw
   * @returns false where the delivery has ended or got on since, in which case nothing is changed.
   */
  abstract advance(id: string, attemptsBefore: number, progress: DeliveryProgress): Promise<boolean>;

  /** Of all webhooks, the oldest first, and no more than `most` at once. */
  abstract removeOld(before: Date, most: number): Promise<void>;
}
