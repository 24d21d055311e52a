import { Injectable, Logger } from '@nestjs/common';
import { Events, type DomainEvent } from '@seoforge/kernel';
import { Counter, register } from 'prom-client';

/** Counts every event by its name, logs it with its facts, and passes it on. */
@Injectable()
export class LoggedEvents extends Events {
  readonly #logger = new Logger('Events');
  readonly #count: Counter<'name'>;
  readonly #listeners = new Set<(event: DomainEvent) => void>();

  constructor() {
    super();
    register.removeSingleMetric('seoforge_events_total');
    this.#count = new Counter({
      name: 'seoforge_events_total',
      help: 'What happened, by name of the event.',
      labelNames: ['name'],
    });
  }

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
