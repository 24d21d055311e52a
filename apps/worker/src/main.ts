import { constants, setPriority } from 'node:os';

import { loadConfiguration } from '@seoforge/config';
import { runProgram } from '@seoforge/observability';

import { createWorker } from './create-worker';

runProgram(async () => {
  // Where both run on one machine, callers of the API wait for an answer, and articles do not.
  setPriority(constants.priority.PRIORITY_BELOW_NORMAL);
  await createWorker(loadConfiguration());
});
