import type { Configuration } from '@seoforge/config';

import { startErrorTracking } from './error-tracking/start-error-tracking';
import { startTracing } from './tracing/start-tracing';

/**
 * Starts what tells of a program elsewhere, as far as it is configured. To be called before the libraries are loaded that are to be
 * traced.
 */
export async function observeProgram(
  { tracing, errorTracking, runtime }: Pick<Configuration, 'tracing' | 'errorTracking' | 'runtime'>,
  program: 'api' | 'worker',
): Promise<void> {
  await startTracing(tracing, program);
  await startErrorTracking(errorTracking, program, runtime.mode);
}
