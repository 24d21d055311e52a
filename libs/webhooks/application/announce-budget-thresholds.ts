import { AsyncLocalStorage } from 'node:async_hooks';
import { setTimeout as sleep } from 'node:timers/promises';

import { Injectable, Logger, type OnApplicationShutdown, type OnModuleInit } from '@nestjs/common';
import { Events, messageOf, type DomainEvent } from '@seoforge/kernel';

import { PublishEvent } from './publish-event';

/** A database that fails over is there again within seconds. */
const ATTEMPTS = 5;
const PAUSE_MS = 3_000;

/**
 * Tells webhooks of spending that has reached a percentage of a site's budget. The database says so once, to the process whose call
 * it was; each process tells what it has heard. What a process has heard is lost where it is killed, or the database stays away,
 * before it is stored: unlike all other events this one is not stored together with what it tells of.
 */
@Injectable()
export class AnnounceBudgetThresholds implements OnModuleInit, OnApplicationShutdown {
  readonly #logger = new Logger(AnnounceBudgetThresholds.name);
  readonly #underWay = new Set<Promise<void>>();
  readonly #stopping = new AbortController();

  constructor(
    private readonly events: Events,
    private readonly publishEvent: PublishEvent,
  ) {}

  onModuleInit(): void {
    // Bound to this place: an event may be published within a transaction of somebody else's, which is not to be joined.
    const listener = AsyncLocalStorage.bind((event: DomainEvent) => {
      if (event.name === 'budget.threshold_reached') this.#announce(event.facts);
    });
    this.events.subscribe(listener);
  }

  /** After the last request and job, which may have spent something. */
  async onApplicationShutdown(): Promise<void> {
    this.#stopping.abort();
    await Promise.all(this.#underWay);
  }

  #announce({ siteId, ...data }: DomainEvent['facts']): void {
    const work = this.#publish(String(siteId), data).finally(() => this.#underWay.delete(work));
    this.#underWay.add(work);
  }

  async #publish(siteId: string, data: object): Promise<void> {
    for (let attempt = 1; ; attempt += 1) {
      try {
        await this.publishEvent.execute(siteId, { type: 'budget.threshold', data });
        return;
      } catch (error) {
        if (attempt === ATTEMPTS) {
          this.#logger.error(`Webhooks could not be told of a budget's threshold: ${messageOf(error)}`);
          return;
        }
        await sleep(PAUSE_MS, undefined, { signal: this.#stopping.signal }).catch(() => undefined);
      }
    }
  }
}
