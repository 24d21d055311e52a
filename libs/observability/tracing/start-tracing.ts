import type { TracingConfig } from '@seoforge/config';

import { setTracing } from './tracing';

/** Where a collector is configured: from here on what is loaded is traced. Elsewhere nothing of OpenTelemetry is loaded. */
export async function startTracing(config: TracingConfig, program: string): Promise<void> {
  if (config.endpoint === undefined) return;
  const { startOpenTelemetry } = await import('./open-telemetry/start-open-telemetry.js');
  setTracing(startOpenTelemetry(config, config.endpoint, program));
}
