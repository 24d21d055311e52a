import { Injectable, Logger } from '@nestjs/common';
import { Events, type DomainEvent } from '@seoforge/kernel';
import { Counter, register } from 'prom-client';

/** Counts every event by its name and logs it with its facts. */
@Injectable()
export class LoggedEvents extends Events {
  readonly #logger = new Logger('Events');
  readonly #count: Counter<'name'>;

  constructor() {
    super();
    register.removeSingleMetric('seoforge_events_total');
    this.#count = new Counter({
      name: 'seoforge_events_total',
      help: 'What happened, by name of the event.',
      labelNames: ['name'],
    });
  }

  publish({ name, level, facts }: DomainEvent): void {
    this.#count.inc({ name });
    if (level === 'warn') this.#logger.warn({ event: name, ...facts }, name);
    else this.#logger.debug({ event: name, ...facts }, name);
  }
}
