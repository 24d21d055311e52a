import type { TextMapPropagator } from '@opentelemetry/api';

/** What a span tells besides its name and times: never an id, a key, or anything that somebody wrote. */
export type SpanAttributes = Readonly<Record<string, string | number | boolean | string[] | undefined>>;

export interface SpanStart {
  /** One of few: what is done, and to what kind of thing. */
  readonly name: string;
  readonly kind: 'internal' | 'client';
  /** Only those of `open-telemetry/allowed-attributes.ts` leave the process. */
  readonly attributes: SpanAttributes;
}

/** A span under way. */
export interface Span {
  set(attributes: SpanAttributes): void;
  /** @param errorType a code or the name of a class */
  fail(errorType: string): void;
}

/** What the product knows about traces. Each call does next to nothing while tracing is off. */
export interface Tracing {
  readonly isOn: boolean;
  /** Of the trace that is under way here: 32 hexadecimal digits. */
  traceId(): string | undefined;
  /** Takes a trace from one process of ours to the next. */
  readonly propagator: TextMapPropagator | undefined;
  /** Names the span of the HTTP request under way after the template of its route. */
  nameRequest(route: string | undefined): void;
  /** Does work that yields its result part by part within a span, which ends with it and fails with what it throws. */
  spanAround<Part>(start: SpanStart, work: (span: Span) => AsyncIterable<Part>): AsyncIterable<Part>;
  /** Sends what is left, in bounded time. */
  stop(): Promise<void>;
}

const NO_SPAN: Span = { set: () => undefined, fail: () => undefined };

const NO_TRACING: Tracing = {
  isOn: false,
  traceId: () => undefined,
  propagator: undefined,
  nameRequest: () => undefined,
  spanAround: (_start, work) => work(NO_SPAN),
  stop: () => Promise.resolve(),
};

let current = NO_TRACING;

/** The one of this process: off until `startTracing`. */
export function tracing(): Tracing {
  return current;
}

/** To be called before anything asks for it. */
export function setTracing(started: Tracing): void {
  current = started;
}
