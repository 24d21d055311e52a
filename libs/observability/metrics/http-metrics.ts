import { Injectable } from '@nestjs/common';
import { RATE_LIMIT_CLASSES } from '@seoforge/config';

import { LabelCloser, OTHER } from './closed-labels';
import { counterOf, histogramOf } from './metric-register';

/**
 * Upper bounds in seconds. 0.5 and 1 are those of the objective (95 % below 0.5 s, 99 % below 1 s): shares of requests below them
 * are read exactly, not interpolated.
 */
const BUCKETS_SECONDS = [0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 10, 30, 120];

const REQUEST_LABELS = {
  method: ['GET', 'HEAD', 'POST', 'PUT', 'PATCH', 'DELETE', 'OPTIONS', OTHER],
  status: ['1xx', '2xx', '3xx', '4xx', '5xx', OTHER],
  calls_model: ['yes', 'no'],
};

const REFUSAL_LABELS = {
  class: [...RATE_LIMIT_CLASSES, OTHER],
  code: ['rate_limit.exceeded', 'auth.locked', 'article.too_many_streams', 'chat.visitor_limited', OTHER],
};

const TOO_MANY_REQUESTS = 429;

/** One request that is over. */
export interface ObservedRequest {
  readonly method: string;
  /** The template of its route, as the program registered it; undefined where it met none. */
  readonly route: string | undefined;
  readonly statusCode: number;
  readonly durationSeconds: number;
  /** Whether its answer waited for a model, or for work that asks some: no objective of latency holds for those. */
  readonly callsModel: boolean;
  /** What its route is counted as; undefined where it is free. */
  readonly rateLimitClass: string | undefined;
  /** Code of the error that it was answered with. */
  readonly errorCode: string | undefined;
}

/** Counts and times HTTP requests by method, route template and status class, never by path or id; and those that were too many. */
@Injectable()
export class HttpMetrics {
  readonly #requestLabels = new LabelCloser(REQUEST_LABELS);
  readonly #refusalLabels = new LabelCloser(REFUSAL_LABELS);

  readonly #duration = histogramOf({
    name: 'http_request_duration_seconds',
    help: 'Time from the first byte of a request to the last byte of its answer.',
    // The routes are the program's own, which is as closed as a set can be.
    labels: { ...REQUEST_LABELS, route: [] },
    buckets: BUCKETS_SECONDS,
  });

  readonly #refusals = counterOf({
    name: 'seoforge_rate_limit_refusals_total',
    help: 'Requests that were refused as one too many.',
    labels: REFUSAL_LABELS,
  });

  observe({
    method,
    route,
    statusCode,
    durationSeconds,
    callsModel,
    rateLimitClass,
    errorCode,
  }: ObservedRequest): void {
    const status = `${Math.floor(statusCode / 100)}xx`;
    const labels = this.#requestLabels.close({ method, status, calls_model: callsModel ? 'yes' : 'no' });
    this.#duration.observe({ ...labels, route: route ?? OTHER }, durationSeconds);
    if (statusCode === TOO_MANY_REQUESTS) {
      this.#refusals.inc(this.#refusalLabels.close({ class: rateLimitClass ?? OTHER, code: errorCode ?? OTHER }));
    }
  }
}
