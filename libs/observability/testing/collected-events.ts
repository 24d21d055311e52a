import { Events, type DomainEvent } from '@seoforge/kernel';

/** Keeps what was published, for tests to look at. */
export class CollectedEvents extends Events {
  readonly all: DomainEvent[] = [];

  publish(event: DomainEvent): void {
    this.all.push(event);
  }

  named(name: string): readonly DomainEvent[] {
    return this.all.filter((event) => event.name === name);
  }
}
