import { costOf } from '../catalogue/cost-of';
import type { Candidate } from '../middleware/call';
import type { HealthOf } from './health-of';
import type { RouteStrategy } from './route';

/** One model of a route. */
export interface Choice {
  readonly candidate: Candidate;
  /** Matters to the strategy `weighted` only. */
  readonly weight: number;
}

/** What a strategy may look at. */
export interface Circumstances {
  readonly healthOf: HealthOf;
  /** Evenly distributed from 0 (included) to 1 (excluded). */
  readonly random: () => number;
  readonly now: Date;
}

/** How often `fastest` begins with a model that it has not measured. */
const EXPLORATION_SHARE = 0.1;

/** A model that always fails is still compared by its latency with others that do. */
const MOST_ERRORS = 0.99;

type Order = (choices: readonly Choice[], circumstances: Circumstances) => Choice[];

const ORDERS: Readonly<Record<RouteStrategy, Order>> = {
  priority: (choices) => [...choices],
  cheapest: (choices, { now }) => ascending(choices, ({ candidate }) => priceOf(candidate, now)),
  fastest,
  /** Without replacement: exponential waiting times with the weights as rates (Efraimidis and Spirakis, 2006). */
  weighted: (choices, { random }) => ascending(choices, ({ weight }) => -Math.log(1 - random()) / weight),
};

/** The models of a route in the order in which to ask them. */
export function orderChoices(
  strategy: RouteStrategy,
  choices: readonly Choice[],
  circumstances: Circumstances,
): readonly Candidate[] {
  return ORDERS[strategy](choices, circumstances).map(({ candidate }) => candidate);
}

/** The same order, except that models which are left alone because they keep failing come last. */
export function openCircuitsLast(candidates: readonly Candidate[], healthOf: HealthOf): readonly Candidate[] {
  const isOpen = ({ provider, model, account }: Candidate): boolean =>
    healthOf(provider, model, account).circuit === 'open';
  return ascending(candidates, (candidate) => (isOpen(candidate) ? 1 : 0));
}

/** What a thousand tokens in and a thousand out cost, in micro-USD. */
function priceOf({ entry }: Candidate, now: Date): number {
  const images = entry?.kind === 'image' ? { imageTokens: 1_000 } : {};
  return costOf(entry, { inputTokens: 1_000, outputTokens: 1_000, ...images }, now) ?? Infinity;
}

/** Unmeasured models come after the measured ones, but now and then one of them first: nothing else would measure it. */
function fastest(choices: readonly Choice[], { healthOf, random }: Circumstances): Choice[] {
  const ordered = ascending(choices, ({ candidate }) => expectedLatencyMs(candidate, healthOf));
  const unmeasured = ordered.find(({ candidate }) => expectedLatencyMs(candidate, healthOf) === Infinity);
  if (!unmeasured || random() >= EXPLORATION_SHARE) return ordered;
  return [unmeasured, ...ordered.filter((choice) => choice !== unmeasured)];
}

/** Of an answer, with the attempts that fail before it: 1 / (1 − error rate) of them, on average. */
function expectedLatencyMs({ provider, model, account }: Candidate, healthOf: HealthOf): number {
  const { latencyMs, errorRate } = healthOf(provider, model, account);
  return latencyMs === null ? Infinity : latencyMs / (1 - Math.min(errorRate ?? 0, MOST_ERRORS));
}

/** Stable, with each item measured once. */
function ascending<Item>(items: readonly Item[], measure: (item: Item) => number): Item[] {
  return items
    .map((item) => ({ item, size: measure(item) }))
    .toSorted((a, b) => (a.size === b.size ? 0 : a.size - b.size))
    .map(({ item }) => item);
}
