import { Events, type DomainEvent, type EventName } from '@seoforge/kernel';

/** Keeps what was published, for tests to look at. */
export class CollectedEvents extends Events {
  readonly all: DomainEvent[] = [];
  readonly #listeners = new Set<(event: DomainEvent) => void>();

  publish(event: DomainEvent): void {
    this.all.push(event);
    for (const listener of this.#listeners) listener(event);
  }

  subscribe(listener: (event: DomainEvent) => void): void {
    this.#listeners.add(listener);
  }

  named(name: EventName): readonly DomainEvent[] {
    return this.all.filter((event) => event.name === name);
  }
}
