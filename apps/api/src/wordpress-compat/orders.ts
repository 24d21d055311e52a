import { createHash } from 'node:crypto';
import type { ServerResponse } from 'node:http';
import { setTimeout as sleep } from 'node:timers/promises';

import { Inject, Injectable, Logger } from '@nestjs/common';
import { WordPressCompatConfig } from '@seoforge/config';
import {
  BeginIdempotentRequest,
  IdempotencyKeyRepository,
  RunningAttempt,
  type KeyAttempt,
  type StoredAnswer,
} from '@seoforge/idempotency';
import { AppError, messageOf, newId } from '@seoforge/kernel';

import type { ActingSite } from '../http/access/acting-site';

/** A key is held for two statements: who finds it held need not wait long. */
const HOLD_MS = 5_000;
const LOOK_AGAIN_MS = 25;
/** Work takes seconds. */
const LOOK_AGAIN_AT_WORK_MS = 250;
/** Where a delivered result says which request it was for. */
const REQUEST = 'request';

/** What somebody asks for. */
export interface OrderRequest {
  readonly site: ActingSite;
  readonly kind: 'article' | 'image' | 'audit';
  /** What requests have in common that are to get the same result, however they are worded. */
  readonly subject: object;
  /** All that the request says. */
  readonly wording: object;
}

/** What is made for it, or was. */
export interface Order {
  /** Of the article, the pictures or the audit, whether it is there yet or not. */
  readonly id: string;
  readonly siteId: string;
  readonly key: string;
  readonly request: string;
}

/**
 * Knows under which id the result of a request goes, so that a repeated request meets what the first one has begun: for 24 hours,
 * until it is delivered, and after that for as long as the delivery may have been lost. Kept among the idempotency keys, under names
 * with spaces in them, which no caller can send.
 */
@Injectable()
export class Orders {
  readonly #logger = new Logger(Orders.name);

  constructor(
    private readonly beginRequest: BeginIdempotentRequest,
    private readonly keys: IdempotencyKeyRepository,
    @Inject(WordPressCompatConfig) private readonly config: Pick<WordPressCompatConfig, 'repeatSeconds'>,
  ) {}

  /** @throws AppError `idempotency.in_progress` where a process died a moment ago */
  async join({ site: { siteId, mode }, kind, subject, wording }: OrderRequest): Promise<Order> {
    const key = `wordpress ${kind} ${mode} ${hashOf(subject)}`;
    const request = hashOf(wording);
    const ordered = await this.#find(siteId, key);
    if (ordered.request === undefined || ordered.request === request) return { id: ordered.id, siteId, key, request };
    // The subject has just been delivered, and is asked for again in other words.
    const reworded = `${key} ${request}`;
    return { id: (await this.#find(siteId, reworded)).id, siteId, key: reworded, request };
  }

  /** To be said before the whole result is sent: once it has gone out, the order is delivered. */
  deliverWith(response: ServerResponse, order: Order): void {
    response.once('finish', () => void this.#deliver(order));
  }

  /** Says that nothing will become of it, so that the same request makes a new order. */
  async forget(order: Order): Promise<void> {
    await this.#hold(order, (attempt) => this.keys.release(attempt));
  }

  /**
   * Carries out what one process at a time may do for an order; who comes later waits, and looks then for what the other has done.
   * @throws AppError `idempotency.in_progress` where another takes longer than `longestMs`, or what the work throws
   */
  async oneAtATime<T>({ siteId, key, id }: Order, longestMs: number, work: () => Promise<T>): Promise<T> {
    const attempt = await this.#begin(siteId, `${key} at work on ${id}`, LOOK_AGAIN_AT_WORK_MS, longestMs);
    try {
      return await work();
    } finally {
      if (attempt instanceof RunningAttempt) await attempt.release();
    }
  }

  async #deliver(order: Order): Promise<void> {
    const answer = { status: 200, headers: { [REQUEST]: order.request }, body: Buffer.from(order.id) };
    try {
      await this.#hold(order, (attempt) => this.keys.keep(attempt, answer));
    } catch (error) {
      this.#logger.warn(`What was delivered is given once more to the same request: ${messageOf(error)}`);
    }
  }

  async #hold({ siteId, key, id }: Order, end: (attempt: KeyAttempt) => Promise<unknown>): Promise<void> {
    const attempt = { siteId, key, attemptId: newId() };
    const keepMs = this.config.repeatSeconds * 1_000;
    const held = await this.keys.claim({ ...attempt, fingerprint: key, leaseMs: HOLD_MS, keepMs });
    if (!('operationId' in held)) return;
    if (held.operationId === id) await end(attempt);
    else await this.keys.abandon(attempt);
  }

  async #find(siteId: string, key: string): Promise<{ readonly id: string; readonly request?: string | undefined }> {
    const begun = await this.#begin(siteId, key, LOOK_AGAIN_MS, HOLD_MS);
    if (!(begun instanceof RunningAttempt)) return { id: String(begun.body), request: begun.headers[REQUEST] };
    const id = begun.operationId;
    await begun.release();
    return { id };
  }

  /** @throws AppError `idempotency.in_progress` where the key is held for longer than that */
  async #begin(
    siteId: string,
    key: string,
    lookAgainMs: number,
    longestMs: number,
  ): Promise<RunningAttempt | StoredAnswer> {
    for (let waitedMs = 0; ; waitedMs += lookAgainMs) {
      try {
        return await this.beginRequest.execute({ siteId, key, fingerprint: key });
      } catch (error) {
        const isHeld = error instanceof AppError && error.code === 'idempotency.in_progress';
        if (!isHeld || waitedMs >= longestMs) throw error;
        await sleep(lookAgainMs);
      }
    }
  }
}

function hashOf(value: object): string {
  return createHash('sha256').update(JSON.stringify(value)).digest('hex');
}
