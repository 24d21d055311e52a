import { loadConfiguration } from '@seoforge/config';
import { runProgram } from '@seoforge/observability';

import { createWorker } from './create-worker';

runProgram(async () => {
  await createWorker(loadConfiguration());
});
