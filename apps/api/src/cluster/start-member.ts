import cluster from 'node:cluster';

import type { Configuration } from '@seoforge/config';
import { measureProcess, snapshotOfMetrics } from '@seoforge/observability';

import { createApi } from '../create-api';
import { listen } from '../listen';
import { METRICS_WANTED, type MetricsTold } from './metrics-messages';

/** The API as one process of several, listening from the moment this resolves. Its metrics are served by the primary. */
export async function startMember(configuration: Configuration): Promise<void> {
  const { http } = configuration;
  drainWithoutPrimary();
  measureProcess();
  process.on('message', (message) => {
    // Without an answer this process is left out of the scrape, and serves on.
    if (message === METRICS_WANTED) tellMetrics().catch(() => undefined);
  });
  const api = await createApi(configuration);
  try {
    await listen(api, http.host, http.port, 'PORT');
  } catch (error) {
    await api.close();
    throw error;
  }
}

/** Node.js ends at once a process whose primary has died; marked like this, it ends as by SIGTERM, with the requests under way. */
function drainWithoutPrimary(): void {
  const { worker } = cluster;
  worker?.once('disconnect', () => {
    worker.exitedAfterDisconnect = true;
  });
}

async function tellMetrics(): Promise<void> {
  const told: MetricsTold = { metrics: await snapshotOfMetrics() };
  // A primary that is gone meanwhile misses nothing.
  if (process.connected) process.send?.(told, undefined, undefined, () => undefined);
}
