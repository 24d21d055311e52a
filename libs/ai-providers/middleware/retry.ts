import { setTimeout as delay } from 'node:timers/promises';

import type { AppError, Clock } from '@seoforge/kernel';

import { ProviderError } from '../provider-errors';
import { attemptsLeft } from './attempt-limits';
import type { Call, CallPart, Middleware, Next } from './call';
import { endOfCall } from './call-end';
import { retryWaitMs } from './retry-wait';

const MAX_ATTEMPTS_PER_CANDIDATE = 3;
/** A vendor that wants a longer wait is passed over where another one may answer. */
const MAX_WAIT_BESIDE_ALTERNATIVE_MS = 10_000;

export interface RetryOptions {
  /** Before the first retry; it doubles from there. */
  readonly retryDelayMs: number;
  /** Of the whole call: no wait lasts beyond it. */
  readonly totalTimeoutMs: number;
  readonly clock: Clock;
  /** From 0 to 1. */
  readonly random?: () => number;
}

/** Asks the same model again where that is worth it, as long as nothing of its answer has been passed on. */
export class Retry implements Middleware {
  constructor(private readonly options: RetryOptions) {}

  async *handle(call: Call, next: Next): AsyncGenerator<CallPart> {
    for (let asked = 1; ; asked += 1) {
      let failure: AppError | undefined;
      let hasContent = false;
      for await (const part of next(call)) {
        if (part.type === 'error') {
          failure = part.error;
          break;
        }
        hasContent ||= part.type === 'text' || part.type === 'image';
        yield part;
      }
      if (!failure) return;
      const waitMs = hasContent ? undefined : this.#waitMs(call, failure, asked);
      if (waitMs === undefined) {
        yield { type: 'error', error: failure };
        return;
      }
      await delay(waitMs, undefined, { signal: call.signal }).catch(() => undefined);
      if (call.signal.aborted) {
        yield { type: 'error', error: endOfCall(call.signal, call.candidate.provider) };
        return;
      }
    }
  }

  /** Undefined where the model is not asked again. */
  #waitMs(call: Call, failure: AppError, asked: number): number | undefined {
    if (call.signal.aborted || !(failure instanceof ProviderError) || !isWorthAnother(call, failure)) return undefined;
    if (asked >= MAX_ATTEMPTS_PER_CANDIDATE || attemptsLeft(call) <= reservedForOthers(call)) return undefined;
    const { retryDelayMs, random = Math.random } = this.options;
    const waitMs = retryWaitMs(failure, asked, retryDelayMs, random());
    const isTooLong = call.hasAlternative && (failure.retryAfterMs ?? 0) > MAX_WAIT_BESIDE_ALTERNATIVE_MS;
    return isTooLong || waitMs >= this.#timeLeftMs(call) ? undefined : waitMs;
  }

  #timeLeftMs({ attempts: [first] }: Call): number {
    const { totalTimeoutMs, clock } = this.options;
    return first ? first.startedAt.getTime() + totalTimeoutMs - clock.now().getTime() : totalTimeoutMs;
  }
}

/** A key that was rejected or has no credit has been taken out: the next one may do. */
function isWorthAnother({ candidate }: Call, failure: ProviderError): boolean {
  const isOfKey = failure.reason === 'authentication_failed' || failure.reason === 'quota_exhausted';
  return failure.again || (isOfKey && candidate.usableKeys() > 0);
}

/** Each model after this one is left at least one attempt. */
function reservedForOthers({ hasAlternative, candidates, candidate }: Call): number {
  return hasAlternative ? candidates.length - 1 - candidates.indexOf(candidate) : 0;
}
