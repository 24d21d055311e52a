import { loadConfiguration } from '@seoforge/config';
import { observeProgram, runProgram } from '@seoforge/observability';

runProgram(async () => {
  const configuration = loadConfiguration();
  const isCluster = configuration.http.apiProcesses > 1;
  if (isCluster && (await import('node:cluster')).default.isPrimary) {
    const { startPrimary } = await import('./cluster/start-primary.js');
    await startPrimary(configuration);
    return;
  }
  await observeProgram(configuration, 'api');
  // Loaded only now, so that its libraries can be traced.
  if (isCluster) {
    const { startMember } = await import('./cluster/start-member.js');
    await startMember(configuration);
  } else {
    const { startApi } = await import('./start-api.js');
    await startApi(configuration);
  }
});
