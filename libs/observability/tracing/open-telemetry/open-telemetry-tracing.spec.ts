import { ROOT_CONTEXT, context, trace } from '@opentelemetry/api';
import { AsyncLocalStorageContextManager } from '@opentelemetry/context-async-hooks';
import { InMemorySpanExporter, SimpleSpanProcessor, TracerProvider } from '@opentelemetry/sdk-trace';
import { AppError } from '@seoforge/kernel';

import type { SpanStart } from '../tracing';
import { OpenTelemetryTracing } from './open-telemetry-tracing';

const START: SpanStart = { name: 'brew', kind: 'client', attributes: { 'gen_ai.operation.name': 'chat' } };

describe('OpenTelemetryTracing', () => {
  let exporter: InMemorySpanExporter;
  let provider: TracerProvider;
  let tracing: OpenTelemetryTracing;

  beforeEach(() => {
    context.setGlobalContextManager(new AsyncLocalStorageContextManager().enable());
    exporter = new InMemorySpanExporter();
    provider = new TracerProvider({ spanProcessors: [new SimpleSpanProcessor({ exporter })] });
    tracing = new OpenTelemetryTracing(provider);
  });
  afterEach(() => {
    context.disable();
  });

  async function* cups(): AsyncGenerator<string | undefined> {
    await Promise.resolve();
    yield tracing.traceId();
    yield tracing.traceId();
  }

  it('is in a trace only within a span, in every part of the work', async () => {
    expect(tracing.traceId()).toBeUndefined();
    const seen: (string | undefined)[] = [];
    for await (const id of tracing.spanAround(START, cups)) seen.push(id, tracing.traceId());
    const [span] = exporter.getFinishedSpans();
    const id = span?.spanContext().traceId;
    expect(seen).toEqual([id, undefined, id, undefined]);
    expect(span).toMatchObject({ name: 'brew', attributes: START.attributes });
  });

  it('is part of what is under way', async () => {
    const outer = provider.getTracer('test').startSpan('serve');
    await context.with(trace.setSpan(ROOT_CONTEXT, outer), async () => {
      for await (const id of tracing.spanAround(START, cups)) expect(id).toBe(outer.spanContext().traceId);
    });
    expect(exporter.getFinishedSpans()[0]?.parentSpanContext?.spanId).toBe(outer.spanContext().spanId);
  });

  it.each([
    [new AppError({ code: 'tea.gone', kind: 'not_found', message: 'No tea.' }), 'tea.gone'],
    [new TypeError('canary'), 'TypeError'],
  ])('fails with what the work throws: %s', async (thrown, type) => {
    const spilt = tracing.spanAround(START, () => ({
      [Symbol.asyncIterator]: () => ({ next: () => Promise.reject(thrown) }),
    }));
    await expect(spilt[Symbol.asyncIterator]().next()).rejects.toBe(thrown);
    expect(exporter.getFinishedSpans()).toMatchObject([{ attributes: { 'error.type': type }, status: { code: 2 } }]);
  });

  it('ends, and tidies up, when its reader leaves', async () => {
    let isTidy = false;
    async function* endless(): AsyncGenerator<number> {
      try {
        for (;;) yield 1;
      } finally {
        isTidy = true;
      }
    }
    for await (const cup of tracing.spanAround(START, endless)) if (cup === 1) break;
    expect(isTidy).toBe(true);
    expect(exporter.getFinishedSpans()).toHaveLength(1);
  });
});
