import { constants, setPriority } from 'node:os';

import { loadConfiguration } from '@seoforge/config';
import { observeProgram, runProgram, serveMetrics } from '@seoforge/observability';

runProgram(async () => {
  // Where both run on one machine, callers of the API wait for an answer, and articles do not.
  setPriority(constants.priority.PRIORITY_BELOW_NORMAL);
  const configuration = loadConfiguration();
  const { http, worker } = configuration;
  await observeProgram(configuration, 'worker');
  await serveMetrics(http.managementHost, worker.managementPort, 'WORKER_MANAGEMENT_PORT');
  // Loaded only now, so that its libraries can be traced.
  const { createWorker } = await import('./create-worker.js');
  await createWorker(configuration);
});
