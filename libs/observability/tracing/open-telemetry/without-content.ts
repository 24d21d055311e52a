import type { Attributes } from '@opentelemetry/api';
import type { ReadableSpan } from '@opentelemetry/sdk-trace';

import { ALLOWED_ATTRIBUTES } from './allowed-attributes';
import { statementWithoutValues } from './statement-without-values';

const STATEMENT = 'db.query.text';

/**
 * The span as it leaves the process: name, times, and attributes that are known to hold no content. What went wrong is told by type
 * alone, since messages of errors quote what they complain about.
 */
export function withoutContent(span: ReadableSpan): ReadableSpan {
  return {
    name: span.name,
    kind: span.kind,
    spanContext: () => span.spanContext(),
    ...(span.parentSpanContext && { parentSpanContext: span.parentSpanContext }),
    startTime: span.startTime,
    endTime: span.endTime,
    status: { code: span.status.code },
    attributes: allowed(span.attributes),
    links: span.links.map(({ context: { traceId, spanId, traceFlags } }) => ({
      context: { traceId, spanId, traceFlags },
    })),
    events: [],
    duration: span.duration,
    ended: span.ended,
    resource: span.resource,
    instrumentationScope: span.instrumentationScope,
    droppedAttributesCount: 0,
    droppedEventsCount: 0,
    droppedLinksCount: 0,
  };
}

function allowed(attributes: Attributes): Attributes {
  const kept: Attributes = {};
  for (const [name, value] of Object.entries(attributes)) {
    if (ALLOWED_ATTRIBUTES.has(name)) kept[name] = value;
    else if (name === STATEMENT && typeof value === 'string') kept[name] = statementWithoutValues(value);
  }
  return kept;
}
