import type { DomainEvent, EventName } from '@seoforge/kernel';

/** An event as the functions of the database tell it: its name and its facts. */
export type BudgetEvent = { readonly name: EventName } & DomainEvent['facts'];

export function toDomainEvent({ name, ...facts }: BudgetEvent): DomainEvent {
  return { name, level: 'warn', facts };
}
