import { ClientRequest, type IncomingMessage } from 'node:http';

import { ROOT_CONTEXT, trace, type Span } from '@opentelemetry/api';
import { W3CTraceContextPropagator, parseTraceParent } from '@opentelemetry/core';
import type { Instrumentation } from '@opentelemetry/instrumentation';
import { HttpInstrumentation } from '@opentelemetry/instrumentation-http';
import { PgInstrumentation } from '@opentelemetry/instrumentation-pg';
import { RedisInstrumentation } from '@opentelemetry/instrumentation-redis';
import { UndiciInstrumentation } from '@opentelemetry/instrumentation-undici';
import type { TracingConfig } from '@seoforge/config';

/** Asked every few seconds by balancers and by Prometheus. */
const UNTRACED_PATHS = ['/health', '/api/v1/health', '/metrics'];

const W3C = new W3CTraceContextPropagator();

/** What libraries do, as spans; only within something that is traced, so that polling fills nobody's disk. */
export function instrumentationsOf({ continuesCallers, propagateTo }: TracingConfig): Instrumentation[] {
  const told = new Set(propagateTo);
  return [
    new HttpInstrumentation({
      ignoreIncomingRequestHook: ({ url = '' }) => UNTRACED_PATHS.some((path) => url.startsWith(path)),
      requireParentforOutgoingSpans: true,
      requestHook: (span, request) => {
        if (request instanceof ClientRequest) tell(request, span, told);
        else if (!continuesCallers) linkCaller(request, span);
      },
      // Addresses are left out altogether.
      redactedQueryParams: [],
      redactedQueryParamsServer: [],
    }),
    new UndiciInstrumentation({ requireParentforSpans: true }),
    new PgInstrumentation({
      requireParentSpan: true,
      ignoreConnectSpans: true,
      requestHook: (span, { query, connection }) => {
        const operation = /^\s*([a-z]+)/i.exec(query.text)?.[1]?.toUpperCase() ?? 'QUERY';
        span.updateName(`${operation} ${connection.database ?? ''}`.trim());
        span.setAttribute('db.operation.name', operation);
      },
    }),
    new RedisInstrumentation({ requireParentSpan: true, dbStatementSerializer: (command) => command }),
  ];
}

/** Names the span to one of the hosts that shall know it. */
function tell(request: ClientRequest, span: Span, told: ReadonlySet<string>): void {
  const host = String(request.getHeader('host'));
  const address = /:\d+$/.test(host) ? host : `${host}:${request.protocol === 'https:' ? 443 : 80}`;
  if (!told.has(address)) return;
  W3C.inject(trace.setSpan(ROOT_CONTEXT, span), request, {
    set: (_request, name, value) => request.setHeader(name, value),
  });
}

/** Shows which trace of the caller's a request was a part of. */
function linkCaller({ headers }: IncomingMessage, span: Span): void {
  const caller = typeof headers['traceparent'] === 'string' ? parseTraceParent(headers['traceparent']) : null;
  if (caller) span.addLink({ context: { ...caller, isRemote: true } });
}
