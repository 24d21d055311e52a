import type { EventName } from './event-names';

/** Something that happened and that others may want to count, log or act on. Holds no prompts, answers or secrets. */
export interface DomainEvent {
  readonly name: EventName;
  /** `warn` where somebody should look at it. */
  readonly level: 'info' | 'warn';
  readonly facts: Readonly<Record<string, string | number | boolean | null>>;
}

/** Where features say what happened; what becomes of it is not their business. */
export abstract class Events {
  /** Never throws. */
  abstract publish(event: DomainEvent): void;

  /** Tells the listener of each event of this process from now on. @param listener must not throw */
  abstract subscribe(listener: (event: DomainEvent) => void): void;
}
