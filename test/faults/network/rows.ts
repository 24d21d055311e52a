import type { Fault } from '../../support/faulty-proxy/fault';

export const DEPENDENCIES = ['PostgreSQL', 'Redis', 'provider'] as const;
export type Dependency = (typeof DEPENDENCIES)[number];

/** What is done to the connections with a dependency while requests are made. */
export interface Row {
  readonly dependency: Dependency;
  readonly name: string;
  readonly fault: Fault;
  readonly durationMs: number;
}

const OUTAGE_MS = 10_000;
const DISTURBANCE_MS = 5_000;

/** In the middle of an answer: behind the first lines of one, and of a PostgreSQL that is being greeted. */
const CUT_AFTER_BYTES: Readonly<Record<Dependency, number>> = { PostgreSQL: 1_500, Redis: 50, provider: 400 };

export function rowsOf(dependency: Dependency): readonly Row[] {
  const row = (name: string, fault: Fault, durationMs: number): Row => ({ dependency, name, fault, durationMs });
  return [
    row('latency 200 ms', { kind: 'latency', latencyMs: 100, jitterMs: 20 }, DISTURBANCE_MS),
    row('reset', { kind: 'reset' }, DISTURBANCE_MS),
    row('cut mid-answer', { kind: 'cut', afterBytes: CUT_AFTER_BYTES[dependency] }, DISTURBANCE_MS),
    row('black hole 10 s', { kind: 'black-hole' }, OUTAGE_MS),
    row('refuse 10 s', { kind: 'refuse' }, OUTAGE_MS),
  ];
}
