import cluster from 'node:cluster';

import type { Configuration } from '@seoforge/config';
import { ProgramLogger, serveMetrics } from '@seoforge/observability';

import { ClusterMetrics } from './cluster-metrics';
import { ProcessSlot } from './process-slot';

/** Longer than a process takes to force its own end, shorter than a supervisor waits for all of them. */
const KILL_AFTER_MS = 4_000;

/**
 * Several processes of the API on one port, and `/metrics` of all of them; all serve from the moment this resolves. They are started
 * anew when they end, and end when this process is told to, which then ends with code 0.
 * @throws AppError where the management port cannot be had. Where a process does not start, it has said why, and this one ends as it did.
 */
export async function startPrimary({ http, logging }: Configuration): Promise<void> {
  const logger = ProgramLogger.for(logging, 'api');
  const metrics = new ClusterMetrics(cluster);
  await serveMetrics(http.managementHost, http.managementPort, 'MANAGEMENT_PORT', () => metrics.text());
  cluster.schedulingPolicy = cluster.SCHED_RR;
  const slots = Array.from({ length: http.apiProcesses }, () => new ProcessSlot(() => cluster.fork(), logger));
  const patienceMs = (http.shutdownDrainSeconds + http.shutdownGraceSeconds) * 1_000 + KILL_AFTER_MS;

  let ending: Promise<never> | undefined;
  const end = (signal: NodeJS.Signals, code: number): Promise<never> => {
    ending ??= Promise.all(slots.map((slot) => slot.stop(signal, patienceMs))).then((codes) =>
      process.exit(Math.max(code, ...codes)),
    );
    return ending;
  };
  for (const signal of ['SIGTERM', 'SIGINT'] as const) process.on(signal, () => void end(signal, 0));

  const start = async (slot: ProcessSlot): Promise<void> => {
    const failure = await (ending ?? slot.start());
    if (failure !== undefined) await end('SIGTERM', failure);
  };
  const [first, ...others] = slots;
  // Alone, so that what keeps all of them from starting is said once.
  if (first) await start(first);
  await Promise.all(others.map(start));
  // Whoever waits for readiness must not be told of it by what ends already.
  await ending;
}
