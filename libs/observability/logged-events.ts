import { Injectable, Logger } from '@nestjs/common';
import { EVENT_NAMES, Events, type DomainEvent } from '@seoforge/kernel';

import { counterOf } from './metrics/metric-register';

/** Counts every event by its name, logs it with its facts, and passes it on. */
@Injectable()
export class LoggedEvents extends Events {
  readonly #logger = new Logger('Events');
  readonly #count = counterOf({
    name: 'seoforge_events_total',
    help: 'What happened, by name of the event.',
    labels: { name: EVENT_NAMES },
  });
  readonly #listeners = new Set<(event: DomainEvent) => void>();

  publish(event: DomainEvent): void {
    const { name, level, facts } = event;
    this.#count.inc({ name });
    if (level === 'warn') this.#logger.warn({ event: name, ...facts }, name);
    else this.#logger.debug({ event: name, ...facts }, name);
    for (const listener of this.#listeners) listener(event);
  }

  subscribe(listener: (event: DomainEvent) => void): void {
    this.#listeners.add(listener);
  }
}
