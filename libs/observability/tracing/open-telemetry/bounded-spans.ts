import { Logger } from '@nestjs/common';
import type { Context } from '@opentelemetry/api';
import { ExportResultCode, type ExportResult } from '@opentelemetry/core';
import {
  BatchSpanProcessor,
  type ReadableSpan,
  type Span,
  type SpanExporter,
  type SpanProcessor,
} from '@opentelemetry/sdk-trace';

import { counterOf } from '../../metrics/metric-register';
import { withoutContent } from './without-content';

/** Spans that wait for the collector or are on their way, at some 2 kB each. */
export const MAXIMUM_WAITING_SPANS = 4_096;
const BATCH_DELAY_MS = 1_000;

/**
 * Hands spans to the collector in batches, off everybody's way and without content. Where it is slow or gone, spans are dropped and
 * counted; nothing waits.
 */
export class BoundedSpans implements SpanProcessor {
  readonly #logger = new Logger('Tracing');
  readonly #count = counterOf({
    name: 'seoforge_trace_spans_total',
    help: 'Spans by what became of them: taken by the collector, or dropped because it was slow or gone.',
    labels: { outcome: ['sent', 'dropped'] },
  });
  readonly #batches: BatchSpanProcessor;
  #waiting = 0;
  #isFailing = false;

  constructor(exporter: SpanExporter) {
    this.#batches = new BatchSpanProcessor({
      exporter: {
        export: (spans, done) => {
          exporter.export(spans.map(withoutContent), (result) => {
            this.#settle(spans.length, result);
            done(result);
          });
        },
        shutdown: () => exporter.shutdown(),
      },
      maxQueueSize: MAXIMUM_WAITING_SPANS,
      scheduledDelayMillis: BATCH_DELAY_MS,
    });
  }

  onStart(span: Span, parent: Context): void {
    this.#batches.onStart(span, parent);
  }

  onEnd(span: ReadableSpan): void {
    if (this.#waiting >= MAXIMUM_WAITING_SPANS) {
      this.#count.inc({ outcome: 'dropped' });
      return;
    }
    this.#waiting += 1;
    this.#batches.onEnd(span);
  }

  forceFlush(): Promise<void> {
    return this.#batches.forceFlush();
  }

  shutdown(): Promise<void> {
    return this.#batches.shutdown();
  }

  #settle(spans: number, { code, error }: ExportResult): void {
    this.#waiting -= spans;
    const isFailure = code !== ExportResultCode.SUCCESS;
    this.#count.inc({ outcome: isFailure ? 'dropped' : 'sent' }, spans);
    if (isFailure && !this.#isFailing) {
      this.#logger.warn(
        { err: error },
        'Spans are dropped: the collector of OTEL_EXPORTER_OTLP_ENDPOINT does not take them.',
      );
    }
    this.#isFailing = isFailure;
  }
}
