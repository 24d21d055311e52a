import { Logger } from '@nestjs/common';
import { SpanKind, SpanStatusCode } from '@opentelemetry/api';
import { ExportResultCode, type ExportResult } from '@opentelemetry/core';
import { TracerProvider, type ReadableSpan } from '@opentelemetry/sdk-trace';
import { register } from 'prom-client';

import { BoundedSpans, MAXIMUM_WAITING_SPANS } from './bounded-spans';

const CANARY = 'canary-51fe';

/** A collector that answers when it is told to. */
class SettableExporter {
  readonly batches: ReadableSpan[][] = [];
  readonly #answers: ((result: ExportResult) => void)[] = [];

  export(spans: ReadableSpan[], done: (result: ExportResult) => void): void {
    this.batches.push(spans);
    this.#answers.push(done);
  }

  answer(code: ExportResultCode): void {
    this.#answers.shift()?.({ code });
  }

  /** Ends with every answer that is due. */
  shutdown(): Promise<void> {
    while (this.#answers.length > 0) this.answer(ExportResultCode.SUCCESS);
    return Promise.resolve();
  }
}

describe('BoundedSpans', () => {
  let exporter: SettableExporter;
  let provider: TracerProvider;
  let flushed: Promise<void>;
  let warn: jest.SpyInstance;

  beforeEach(() => {
    register.removeSingleMetric('seoforge_trace_spans_total');
    warn = jest.spyOn(Logger.prototype, 'warn').mockReturnValue();
    exporter = new SettableExporter();
    provider = new TracerProvider({ spanProcessors: [new BoundedSpans(exporter)] });
  });

  afterEach(async () => {
    await Promise.all([provider.shutdown(), exporter.shutdown(), send().then(() => exporter.shutdown())]);
  });

  const end = (spans: number): void => {
    for (let span = 0; span < spans; span += 1) provider.getTracer('test').startSpan('boil').end();
  };
  const send = async (): Promise<void> => {
    flushed = provider.forceFlush().catch(() => undefined);
    await new Promise(setImmediate);
  };
  const counted = async (): Promise<Record<string, number>> => {
    const values = (await register.getSingleMetric('seoforge_trace_spans_total')?.get())?.values ?? [];
    return Object.fromEntries(values.map(({ labels, value }) => [String(labels['outcome']), value]));
  };

  it('counts what the collector takes, and what it refuses, which is said once', async () => {
    for (const code of [ExportResultCode.SUCCESS, ExportResultCode.FAILED, ExportResultCode.FAILED]) {
      end(2);
      await send();
      exporter.answer(code);
      await flushed;
    }
    expect(await counted()).toEqual({ sent: 2, dropped: 4 });
    expect(warn).toHaveBeenCalledTimes(1);
  });

  it('keeps no more than it may while a collector hangs, and takes spans again when it is back', async () => {
    end(MAXIMUM_WAITING_SPANS + 3);
    expect(await counted()).toEqual({ dropped: 3 });
    await send();
    while (exporter.batches.flat().length < MAXIMUM_WAITING_SPANS) await new Promise(setImmediate);
    end(1);
    expect(await counted()).toEqual({ dropped: 4 });
    await exporter.shutdown();
    await flushed;
    end(1);
    expect(await counted()).toEqual({ dropped: 4, sent: MAXIMUM_WAITING_SPANS });
  });

  it('lets out names, times and what is known to hold no content', async () => {
    const span = provider.getTracer('test').startSpan('GET /tea/:id', { kind: SpanKind.SERVER });
    span.setAttributes({
      'http.route': '/tea/:id',
      'url.full': CANARY,
      'user_agent.original': CANARY,
      'http.request.header.authorization': [CANARY],
      'db.query.text': `SELECT '${CANARY}'`,
    });
    span.recordException(new Error(CANARY));
    span.addEvent(CANARY);
    span.addLink({
      context: { traceId: '4bf92f3577b34da6a3ce929d0e0e4736', spanId: '00f067aa0ba902b7', traceFlags: 1 },
      attributes: { canary: CANARY },
    });
    span.setStatus({ code: SpanStatusCode.ERROR, message: CANARY }).end();
    await send();
    const [sent] = exporter.batches.flat();
    expect(JSON.stringify({ ...sent, resource: undefined })).not.toContain(CANARY);
    expect(sent).toMatchObject({
      name: 'GET /tea/:id',
      kind: SpanKind.SERVER,
      status: { code: SpanStatusCode.ERROR },
      attributes: { 'http.route': '/tea/:id', 'db.query.text': 'SELECT ?' },
      links: [{ context: { traceId: '4bf92f3577b34da6a3ce929d0e0e4736' } }],
    });
    exporter.answer(ExportResultCode.SUCCESS);
    await flushed;
  });
});
