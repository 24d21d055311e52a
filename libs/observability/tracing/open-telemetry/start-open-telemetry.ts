import { context, propagation, trace } from '@opentelemetry/api';
import { AsyncLocalStorageContextManager } from '@opentelemetry/context-async-hooks';
import { OTLPTraceExporter } from '@opentelemetry/exporter-trace-otlp-proto';
import { registerInstrumentations } from '@opentelemetry/instrumentation';
import { resourceFromAttributes } from '@opentelemetry/resources';
import { TracerProvider } from '@opentelemetry/sdk-trace';
import type { TracingConfig } from '@seoforge/config';

import { versionOfProduct } from '../../product-version';
import type { Tracing } from '../tracing';
import { BoundedSpans } from './bounded-spans';
import { instrumentationsOf } from './instrumentations';
import { OpenTelemetryTracing } from './open-telemetry-tracing';
import { propagatorOf } from './propagator';
import { samplerOf } from './sampler';

/** How long one delivery to the collector may take, with its retries. */
const EXPORT_TIMEOUT_MS = 5_000;

/** Longer than any statement that tells something. */
const MAXIMUM_ATTRIBUTE_CHARACTERS = 2_000;

/**
 * Has this process traced with OpenTelemetry. To be called once, before the libraries are loaded that are to be traced.
 * @param program `api` or `worker`
 */
export function startOpenTelemetry(config: TracingConfig, endpoint: string, program: string): Tracing {
  const exporter = new OTLPTraceExporter({
    url: `${endpoint.replace(/\/$/, '')}/v1/traces`,
    headers: config.exporterHeaders,
    timeoutMillis: EXPORT_TIMEOUT_MS,
  });
  const provider = new TracerProvider({
    resource: resourceFromAttributes({
      'service.name': config.serviceName ?? `seoforge-${program}`,
      'service.version': versionOfProduct(),
    }),
    sampler: samplerOf(config),
    spanProcessors: [new BoundedSpans(exporter)],
    spanLimits: { attributeValueLengthLimit: MAXIMUM_ATTRIBUTE_CHARACTERS },
  });
  context.setGlobalContextManager(new AsyncLocalStorageContextManager().enable());
  propagation.setGlobalPropagator(propagatorOf(config));
  trace.setGlobalTracerProvider(provider);
  registerInstrumentations({ tracerProvider: provider, instrumentations: instrumentationsOf(config) });
  return new OpenTelemetryTracing(provider);
}
