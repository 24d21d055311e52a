import { SpanKind, SpanStatusCode, context, trace, type Context } from '@opentelemetry/api';
import type * as api from '@opentelemetry/api';
import { RPCType, W3CTraceContextPropagator, getRPCMetadata } from '@opentelemetry/core';
import type { TracerProvider } from '@opentelemetry/sdk-trace';

import { errorTypeOf } from '../../error-tracking/error-type';
import { withinMs } from '../../within-ms';
import type { Span, SpanAttributes, SpanStart, Tracing } from '../tracing';

/** How long the last spans may take to leave; a program that ends does not wait for a collector. */
const LAST_SPANS_MS = 2_000;

const KINDS: Record<SpanStart['kind'], SpanKind> = { internal: SpanKind.INTERNAL, client: SpanKind.CLIENT };

/** Tracing on OpenTelemetry's API. */
export class OpenTelemetryTracing implements Tracing {
  readonly isOn = true;
  readonly propagator = new W3CTraceContextPropagator();
  readonly #tracer: api.Tracer;

  constructor(private readonly provider: TracerProvider) {
    this.#tracer = provider.getTracer('seoforge');
  }

  traceId(): string | undefined {
    return trace.getSpanContext(context.active())?.traceId;
  }

  nameRequest(route: string | undefined): void {
    const request = getRPCMetadata(context.active());
    if (request?.type === RPCType.HTTP && route !== undefined) request.route = route;
  }

  async *spanAround<Part>(start: SpanStart, work: (span: Span) => AsyncIterable<Part>): AsyncGenerator<Part> {
    const [span, within] = this.#begin(start);
    const parts = context.with(within, () => work(span)[Symbol.asyncIterator]());
    let hasEnded = false;
    try {
      for (;;) {
        const next = await context.with(within, () => parts.next());
        hasEnded = next.done === true;
        if (next.done) return;
        yield next.value;
      }
    } catch (error) {
      hasEnded = true;
      span.fail(errorTypeOf(error));
      throw error;
    } finally {
      if (!hasEnded) await context.with(within, () => parts.return?.());
      span.end();
    }
  }

  async stop(): Promise<void> {
    await withinMs(LAST_SPANS_MS, this.provider.shutdown());
  }

  #begin({ name, kind, attributes }: SpanStart): [OpenSpan, Context] {
    const span = this.#tracer.startSpan(name, { kind: KINDS[kind], attributes });
    return [new OpenSpan(span), trace.setSpan(context.active(), span)];
  }
}

class OpenSpan implements Span {
  constructor(private readonly span: api.Span) {}

  set(attributes: SpanAttributes): void {
    this.span.setAttributes(attributes);
  }

  fail(errorType: string): void {
    this.span.setAttribute('error.type', errorType).setStatus({ code: SpanStatusCode.ERROR });
  }

  end(): void {
    this.span.end();
  }
}
