/** Something that happened and that others may want to count, log or act on. Holds no prompts, answers or secrets. */
export interface DomainEvent {
  /** Stable, `area.what_happened`, such as `budget.threshold_reached`. */
  readonly name: string;
  /** `warn` where somebody should look at it. */
  readonly level: 'info' | 'warn';
  readonly facts: Readonly<Record<string, string | number | boolean | null>>;
}

/** Where features say what happened; logging and counting it is not their business. */
export abstract class Events {
  /** Never throws. */
  abstract publish(event: DomainEvent): void;
}
