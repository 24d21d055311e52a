import { databaseUnavailable } from '@seoforge/database';
import { Injectable, type OnApplicationShutdown } from '@nestjs/common';
import { CallAccounts, type EndedCall, type ReservedCall } from '@seoforge/ai-providers';
import { AiConfig } from '@seoforge/config';
import { Clock, Events, newId, type MicroUsd } from '@seoforge/kernel';
import { DataSource } from 'typeorm';

import { budgetExceeded, reservationExpired, siteNotFound } from '../usage.errors';
import { ANSWER_TIMEOUT_MS } from './bounded-query';
import { toDomainEvent, type BudgetEvent } from './budget-event';
import { defaultLimitOf } from './default-limit';
import { DelayedSettlements } from './delayed-settlements';
import { MicroBatches } from './micro-batches';
import { reserve, type ReservationOutcome, type ReservationRequest } from './reserve-statement';
import { settle, settlementOf, type Settlement } from './settle-statement';
import { isTransient } from './transient-failure';

const BOUNDS = {
  maximumBatch: 1_000,
  maximumWaiting: 10_000,
  maximumWaitMs: ANSWER_TIMEOUT_MS,
  turnAway: databaseUnavailable,
  mayBeOneItem: (error: unknown) => !isTransient(error),
};

/**
 * Budgets and ledger on PostgreSQL. Reservations and settlements go there in batches over the pool, one of each kind at a
 * time, outside any transaction of the caller's: what is granted is granted even if the caller then fails.
 */
@Injectable()
export class PostgresCallAccounts extends CallAccounts implements OnApplicationShutdown {
  readonly #reservations: MicroBatches<ReservationRequest, ReservationOutcome>;
  readonly #settlements: MicroBatches<Settlement, undefined>;
  readonly #delayed: DelayedSettlements;
  readonly #defaultLimit: MicroUsd;

  constructor(
    private readonly dataSource: DataSource,
    private readonly clock: Clock,
    private readonly events: Events,
    ai: AiConfig,
  ) {
    super();
    this.#defaultLimit = defaultLimitOf(ai);
    this.#reservations = new MicroBatches({ ...BOUNDS, run: (requests) => this.#reserveAll(requests) });
    this.#settlements = new MicroBatches({ ...BOUNDS, run: (settlements) => this.#settleAll(settlements) });
    this.#delayed = new DelayedSettlements((settlement) => this.#settlements.add(settlement), events);
  }

  async reserve(call: ReservedCall, amountMicroUsd: MicroUsd, lifetimeMs: number): Promise<string> {
    const { siteId, ...about } = call;
    const reservationId = newId();
    const wholeLifetimeMs = Math.max(1, Math.ceil(lifetimeMs));
    await this.#request({ siteId, reservationId, amountMicroUsd, lifetimeMs: wholeLifetimeMs, about });
    return reservationId;
  }

  async extend(siteId: string, reservationId: string, byMicroUsd: MicroUsd): Promise<void> {
    await this.#request({ siteId, reservationId, amountMicroUsd: byMicroUsd, lifetimeMs: 0, about: null });
  }

  /** While the database takes nothing, the settlement is kept and tried again in the background. */
  async settle(call: EndedCall): Promise<void> {
    const settlement = settlementOf(call, this.clock.now());
    try {
      await this.#settlements.add(settlement);
    } catch (error) {
      if (!isTransient(error)) throw error;
      this.#delayed.add([settlement]);
    }
  }

  async onApplicationShutdown(): Promise<void> {
    await Promise.all([this.#reservations.idle(), this.#settlements.idle()]);
    await this.#delayed.flush();
  }

  /** @throws AppError `budget.exceeded`, `budget.reservation_expired`, `site.not_found`, `service.database_unavailable` */
  async #request(request: ReservationRequest): Promise<void> {
    const outcome = await this.#reservations.add(request);
    switch (outcome.kind) {
      case 'granted':
        return;
      case 'refused':
        throw budgetExceeded(outcome.budget);
      case 'expired':
        throw reservationExpired();
      case 'site_not_found':
        throw siteNotFound();
    }
  }

  async #reserveAll(requests: readonly ReservationRequest[]): Promise<readonly ReservationOutcome[]> {
    const now = this.clock.now();
    try {
      const { outcomes, events } = await reserve(this.dataSource, requests, this.#defaultLimit, now);
      this.#publish(events);
      return outcomes;
    } catch (error) {
      if (isTransient(error)) this.#giveBack(requests, now);
      throw error;
    }
  }

  /** For when it is not known whether the database took a statement, and nobody will use what it may have granted. */
  #giveBack(requests: readonly ReservationRequest[], endedAt: Date): void {
    this.#delayed.add(
      requests
        .filter(({ lifetimeMs }) => lifetimeMs > 0)
        .map(({ siteId, reservationId }) => ({ callId: reservationId, siteId, reservationId, endedAt, attempts: [] })),
    );
  }

  async #settleAll(settlements: readonly Settlement[]): Promise<readonly undefined[]> {
    this.#publish(await settle(this.dataSource, settlements, this.#defaultLimit));
    return settlements.map(() => undefined);
  }

  #publish(events: readonly BudgetEvent[]): void {
    for (const event of events) this.events.publish(toDomainEvent(event));
  }
}
