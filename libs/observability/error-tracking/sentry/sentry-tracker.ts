import { randomUUID } from 'node:crypto';

import type { Secret } from '@seoforge/config';

import { versionOfProduct } from '../../product-version';
import { tracing } from '../../tracing/tracing';
import type { ErrorPlace, ErrorTracker } from '../unexpected-errors';
import { errorEvent, type Origin } from './error-event';
import { ReportRate } from './report-rate';
import { SentryServer } from './sentry-server';

/** Reports errors in the protocol of Sentry (https://develop.sentry.dev/sdk/foundations/envelopes/), scrubbed and bounded in rate. */
export class SentryTracker implements ErrorTracker {
  readonly #rate = new ReportRate();
  readonly #server: SentryServer;
  readonly #origin: Origin;

  constructor(dsn: Secret, { program, environment }: Pick<Origin, 'program' | 'environment'>) {
    const release = `seoforge@${versionOfProduct()}`;
    this.#server = new SentryServer(dsn, release);
    this.#origin = { program, environment, release };
  }

  report(thrown: unknown, place: ErrorPlace): void {
    const eventId = randomUUID().replaceAll('-', '');
    const event = errorEvent(thrown, { ...place, eventId, at: new Date(), traceId: tracing().traceId() }, this.#origin);
    if (this.#rate.allows(event)) this.#server.send(event);
  }

  stop(): Promise<void> {
    return this.#server.settle();
  }
}
