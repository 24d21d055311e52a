import { counterOf } from '../metrics/metric-register';
import { OTHER } from '../metrics/closed-labels';
import { classNameOf } from './error-type';

/** Where an error came up: in a request, in an attempt at a job, or nowhere in particular. */
const SOURCES = ['http', 'job', 'process'] as const;

/** Told apart by the metric; the others are `other`. */
const TYPES = ['TypeError', 'RangeError', 'ReferenceError', 'SyntaxError', 'QueryFailedError', 'AppError'];

/** What may be told of the work that an error ended. */
export interface ErrorPlace {
  readonly source: (typeof SOURCES)[number];
  /** Method and template of the route, or the kind of job. */
  readonly work?: string | undefined;
  readonly requestId?: string | undefined;
}

/** Takes unexpected errors to people. */
export interface ErrorTracker {
  report(thrown: unknown, place: ErrorPlace): void;
  /** Sends what is left, in bounded time. */
  stop(): Promise<void>;
}

const NO_TRACKER: ErrorTracker = { report: () => undefined, stop: () => Promise.resolve() };

const count = counterOf({
  name: 'unexpected_errors_total',
  help: 'Errors that nobody foresaw, by where they came up and the class of the error.',
  labels: { source: SOURCES, type: [...TYPES, OTHER] },
});
// A series that begins with its first error has no increase that an alert could see.
for (const source of SOURCES) count.inc({ source, type: OTHER }, 0);

let tracker = NO_TRACKER;

/** The one of this process: none until `startErrorTracking`. */
export function errorTracker(): ErrorTracker {
  return tracker;
}

export function setErrorTracker(started: ErrorTracker): void {
  tracker = started;
}

/** To be called once for each error that is a defect: none that the product has words for. Logging it is the caller's business. */
export function reportUnexpected(thrown: unknown, place: ErrorPlace): void {
  const type = classNameOf(thrown);
  count.inc({ source: place.source, type: TYPES.includes(type) ? type : OTHER });
  tracker.report(thrown, place);
}
