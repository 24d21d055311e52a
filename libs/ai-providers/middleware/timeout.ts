import { FollowingAbort } from '../wire/following-abort';
import { providerFailure } from '../wire/provider-failure';
import type { Call, CallPart, Middleware, Next } from './call';
import { endOfCall } from './call-end';
import { nextWithin } from './next-within';

export interface TimeoutSettings {
  /** Longest time of an attempt that is not streamed, and longest silence before the first part where nobody else can answer. */
  readonly timeoutMs: number;
  /** Longest silence before the first part where somebody else can answer. */
  readonly firstTokenTimeoutMs: number;
  /** Longest pause between two parts. */
  readonly stallTimeoutMs: number;
}

/** Texts are also streamed where the reader does not ask for it but another model could answer: so a silent one is noticed early. */
export function asksForStream({ work, isStreamed, hasAlternative }: Call): boolean {
  return work.kind === 'language' && (isStreamed || hasAlternative);
}

/** Ends one attempt that is silent for too long, even where the vendor's client neither answers nor heeds the signal. */
export class Timeout implements Middleware {
  constructor(private readonly settings: TimeoutSettings) {}

  async *handle(call: Call, next: Next): AsyncGenerator<CallPart> {
    const { provider } = call.candidate;
    const attempt = new FollowingAbort(call.signal);
    const parts = next({ ...call, signal: attempt.signal })[Symbol.asyncIterator]();
    const startedAtMs = performance.now();
    let hasBegun = false;
    let hasEnded = false;
    let isLeftBehind = false;
    try {
      for (;;) {
        const step = await nextWithin(parts, this.#limitMs(call, startedAtMs, hasBegun), call.signal);
        if (typeof step === 'string') {
          isLeftBehind = true;
          const error = step === 'expired' ? providerFailure(provider, 'timeout') : endOfCall(call.signal, provider);
          attempt.abort(error);
          yield { type: 'error', error };
          return;
        }
        if (step.done) {
          hasEnded = true;
          return;
        }
        hasBegun = true;
        yield step.value;
      }
    } finally {
      if (!hasEnded) attempt.abort(providerFailure(provider, 'aborted'));
      attempt.release();
      const closed = parts.return?.();
      if (isLeftBehind) closed?.catch(() => undefined);
      else await closed;
    }
  }

  /** How long the next part may take. */
  #limitMs(call: Call, startedAtMs: number, hasBegun: boolean): number {
    const { timeoutMs, firstTokenTimeoutMs, stallTimeoutMs } = this.settings;
    if (!asksForStream(call)) return startedAtMs + timeoutMs - performance.now();
    if (hasBegun) return stallTimeoutMs;
    return call.hasAlternative ? firstTokenTimeoutMs : timeoutMs;
  }
}
