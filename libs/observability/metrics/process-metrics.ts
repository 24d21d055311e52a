import { collectDefaultMetrics, register, type Metric } from 'prom-client';

import { versionOfProduct } from '../product-version';
import { gaugeOf } from './metric-register';

/** Told apart by what Node.js and V8 call their parts, which are no closed sets; the totals stay. */
const OPEN_SETS = [
  'nodejs_active_handles',
  'nodejs_active_requests',
  'nodejs_active_resources',
  'nodejs_heap_space_size_available_bytes',
  'nodejs_heap_space_size_total_bytes',
  'nodejs_heap_space_size_used_bytes',
  'nodejs_version_info',
];

/**
 * Of several processes of one program, that of the worst is told: alerts are about one event loop and one process' files, and about
 * starts, of which the last one counts.
 */
const WORST = [
  'process_start_time_seconds',
  'process_open_fds',
  'process_max_fds',
  'nodejs_eventloop_lag_seconds',
  'nodejs_eventloop_lag_mean_seconds',
  'nodejs_eventloop_lag_stddev_seconds',
  'nodejs_eventloop_lag_p50_seconds',
  'nodejs_eventloop_lag_p90_seconds',
  'nodejs_eventloop_lag_p99_seconds',
];

/** Has the process itself measured: memory, CPU, event-loop delay, garbage collection, and which build it runs. */
export function measureProcess(): void {
  if (register.getSingleMetric('process_cpu_seconds_total') === undefined) collectDefaultMetrics();
  for (const name of OPEN_SETS) register.removeSingleMetric(name);
  for (const name of WORST) {
    const metric = register.getSingleMetric(name) as (Metric & { aggregator: string }) | undefined;
    if (metric) metric.aggregator = 'max';
  }
  const build = { version: versionOfProduct(), node_version: process.versions.node };
  gaugeOf(
    {
      name: 'seoforge_build_info',
      help: 'Always 1: which build this process runs.',
      labels: { version: [build.version], node_version: [build.node_version] },
      acrossProcesses: 'max',
    },
    (gauge) => {
      gauge.set(build, 1);
    },
  );
}
