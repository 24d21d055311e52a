import type { TextMapPropagator } from '@opentelemetry/api';
import { W3CTraceContextPropagator } from '@opentelemetry/core';
import type { TracingConfig } from '@seoforge/config';

/**
 * What requests bring along, and take along. A stranger's trace is not gone on with: its decision to sample would be ours, and its id
 * could heap everything into one trace. Nothing is sent by itself: whom we ask is mostly another company, or a customer's site.
 */
export function propagatorOf({ continuesCallers }: Pick<TracingConfig, 'continuesCallers'>): TextMapPropagator {
  const known = new W3CTraceContextPropagator();
  return {
    fields: () => [],
    inject: () => undefined,
    extract: (context, carrier, getter) => (continuesCallers ? known.extract(context, carrier, getter) : context),
  };
}
