import { AppError } from '@seoforge/kernel';

import { classNameOf } from '../error-type';
import type { ErrorPlace } from '../unexpected-errors';
import { plainMessageOf } from './plain-message';
import { stackFramesOf, type StackFrame } from './stack-frames';

/** The chain of causes is told so far. */
const MAXIMUM_ERRORS = 4;

/** Codes of ours, of Node.js, and of PostgreSQL's SQLSTATE. */
const CODE = /^(?:[a-z_]{1,40}\.[a-z_]{1,40}|[A-Z][A-Z_]{2,40}|[0-9A-Z]{5})$/;

/** Which build reports. */
export interface Origin {
  /** `api` or `worker`. */
  readonly program: string;
  readonly environment: string;
  readonly release: string;
}

export interface Occurrence extends ErrorPlace {
  /** 32 hexadecimal digits. */
  readonly eventId: string;
  readonly at: Date;
  readonly traceId: string | undefined;
}

interface SentryException {
  readonly type: string;
  readonly value?: string;
  readonly stacktrace?: { readonly frames: readonly StackFrame[] };
}

/** As Sentry's servers read it (https://develop.sentry.dev/sdk/foundations/data-model/event-payloads/). */
export interface SentryEvent {
  readonly event_id: string;
  readonly timestamp: number;
  readonly platform: 'node';
  readonly level: 'error';
  readonly release: string;
  readonly environment: string;
  readonly transaction?: string;
  readonly tags: Readonly<Record<string, string>>;
  readonly contexts: Readonly<Record<string, Readonly<Record<string, string>>>>;
  /** The innermost cause first. */
  readonly exception: { readonly values: readonly SentryException[] };
}

/**
 * What is told of an error: its classes, codes and frames, and where it came up. Nothing else stands in it, because nothing else is
 * put in: no body, no header field, no variable, and no message that could quote one.
 */
export function errorEvent(
  thrown: unknown,
  occurrence: Occurrence,
  { program, environment, release }: Origin,
): SentryEvent {
  const chain = chainOf(thrown);
  const { source, work, requestId, traceId } = occurrence;
  return {
    event_id: occurrence.eventId,
    timestamp: occurrence.at.getTime() / 1_000,
    platform: 'node',
    level: 'error',
    release,
    environment,
    ...(work !== undefined && { transaction: work }),
    tags: {
      program,
      source,
      ...tag(
        'code',
        chain.map(codeOf).find((code) => code !== undefined),
      ),
      ...tag('request_id', requestId),
      ...tag('trace_id', traceId),
    },
    contexts: { runtime: { name: 'node', version: process.version } },
    exception: { values: chain.map(exceptionOf).toReversed() },
  };
}

function chainOf(thrown: unknown): readonly unknown[] {
  const chain = [thrown];
  for (let error = thrown; chain.length < MAXIMUM_ERRORS && error instanceof Error && error.cause; error = error.cause)
    chain.push(error.cause);
  return chain;
}

function exceptionOf(thrown: unknown): SentryException {
  const value = plainMessageOf(thrown);
  const frames = stackFramesOf(thrown);
  return {
    type: classNameOf(thrown),
    ...(value !== undefined && { value }),
    ...(frames.length > 0 && { stacktrace: { frames } }),
  };
}

function codeOf(thrown: unknown): string | undefined {
  const code = thrown instanceof AppError || thrown instanceof Error ? (thrown as { code?: unknown }).code : undefined;
  return typeof code === 'string' && CODE.test(code) ? code : undefined;
}

function tag(name: string, value: string | undefined): Record<string, string> {
  return value === undefined ? {} : { [name]: value };
}
