import { Injectable, Logger, type OnApplicationBootstrap, type OnApplicationShutdown } from '@nestjs/common';
import { AiConfig } from '@seoforge/config';
import { Events, messageOf } from '@seoforge/kernel';
import { DataSource } from 'typeorm';

import { boundedQuery } from './bounded-query';
import { toDomainEvent, type BudgetEvent } from './budget-event';
import { defaultLimitOf } from './default-limit';

const INTERVAL_MS = 15_000;
const MONTHS_AT_ONCE = 100;

/** Counts as spent, now and then, what calls of vanished processes had set aside. Any number of processes may do so at once. */
@Injectable()
export class ReservationSweeper implements OnApplicationBootstrap, OnApplicationShutdown {
  readonly #logger = new Logger(ReservationSweeper.name);
  #timer: NodeJS.Timeout | undefined;
  #sweep: Promise<void> | undefined;

  constructor(
    private readonly dataSource: DataSource,
    private readonly events: Events,
    private readonly ai: AiConfig,
  ) {}

  onApplicationBootstrap(): void {
    this.#timer = setInterval(() => {
      this.#sweepUnlessSweeping();
    }, INTERVAL_MS).unref();
    this.#sweepUnlessSweeping();
  }

  async onApplicationShutdown(): Promise<void> {
    clearInterval(this.#timer);
    await this.#sweep;
  }

  #sweepUnlessSweeping(): void {
    this.#sweep ??= this.#sweepOnce().finally(() => (this.#sweep = undefined));
  }

  async #sweepOnce(): Promise<void> {
    try {
      const [row] = await boundedQuery<{ events: readonly BudgetEvent[] }>(
        this.dataSource,
        'SELECT * FROM sweep_reservations($1, $2) AS swept',
        [defaultLimitOf(this.ai), MONTHS_AT_ONCE],
      );
      for (const event of row?.events ?? []) this.events.publish(toDomainEvent(event));
    } catch (error) {
      this.#logger.warn(`Expired reservations could not be swept, will try again: ${messageOf(error)}`);
    }
  }
}
