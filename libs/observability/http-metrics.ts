import { Injectable } from '@nestjs/common';
import { Histogram, register } from 'prom-client';

/** Upper bounds in seconds, close together around the promised 0.5 s. */
const BUCKETS_SECONDS = [0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10, 30, 60, 180];

/** Counts and times HTTP requests by method, route template and status class; never by path or id. */
@Injectable()
export class HttpMetrics {
  readonly #duration: Histogram<'method' | 'route' | 'status'>;

  constructor() {
    register.removeSingleMetric('http_request_duration_seconds');
    this.#duration = new Histogram({
      name: 'http_request_duration_seconds',
      help: 'Time from the first byte of a request to the last byte of its answer.',
      labelNames: ['method', 'route', 'status'],
      buckets: BUCKETS_SECONDS,
    });
  }

  observe(request: { method: string; route: string | undefined; statusCode: number; durationSeconds: number }): void {
    this.#duration.observe(
      {
        method: request.method,
        route: request.route ?? 'unknown',
        status: `${Math.floor(request.statusCode / 100)}xx`,
      },
      request.durationSeconds,
    );
  }
}
