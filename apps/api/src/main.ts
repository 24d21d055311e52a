import { loadConfiguration } from '@seoforge/config';
import { observeProgram, runProgram } from '@seoforge/observability';

runProgram(async () => {
  const configuration = loadConfiguration();
  await observeProgram(configuration, 'api');
  // Loaded only now, so that its libraries can be traced.
  const { startApi } = await import('./start-api.js');
  await startApi(configuration);
});
