import { AppError, newId, type Clock, type Events } from '@seoforge/kernel';

import { costOf } from '../catalogue/cost-of';
import { estimateOf } from '../catalogue/estimate-of';
import type { UnknownPrices } from '../catalogue/worst-case-of';
import type { ModelAttempt } from '../ports/call-accounts';
import type { TokenUsage } from '../ports/language-model';
import { ProviderError, type ProviderErrorReason } from '../provider-errors';
import type { Call, CallPart, Middleware } from './call';
import { asksForStream } from './timeout';

/** Vendors send no bill for a request that they refused before they answered. */
const FREE: ReadonlySet<ProviderErrorReason> = new Set([
  'rate_limited',
  'quota_exhausted',
  'unavailable',
  'connection_failed',
  'invalid_request',
  'context_length_exceeded',
  'authentication_failed',
]);

/** The innermost stage: one request to the chosen model, paid for beforehand and written down whatever becomes of it. */
export class Model implements Middleware {
  constructor(
    private readonly unknownPrices: UnknownPrices,
    private readonly clock: Clock,
    private readonly events: Events,
  ) {}

  async *handle(call: Call): AsyncGenerator<CallPart> {
    const refusal = await refusalOf(call);
    if (refusal) {
      yield { type: 'error', error: refusal };
      return;
    }
    const record = this.#startRecord(call);
    // An attempt that is abandoned is on the books before anybody goes on: its generator may end much later.
    const onAbort = (): void => {
      record.abort();
    };
    call.signal.addEventListener('abort', onAbort, { once: true });
    try {
      for await (const part of call.candidate.ask(call.work, asksForStream(call), call.signal)) {
        record.see(part);
        yield part;
      }
    } finally {
      call.signal.removeEventListener('abort', onAbort);
      record.abort();
    }
  }

  #startRecord(call: Call): AttemptRecord {
    return new AttemptRecord(call, this.unknownPrices, this.clock.now(), this.events);
  }
}

/** What is known about one attempt so far; ends once. */
class AttemptRecord {
  readonly #startedAtMs = performance.now();
  #text = '';
  #isFree = false;
  #hasEnded = false;

  constructor(
    private readonly call: Call,
    private readonly unknownPrices: UnknownPrices,
    private readonly startedAt: Date,
    private readonly events: Events,
  ) {}

  see(part: CallPart): void {
    if (part.type === 'text') this.#text += part.text;
    if (part.type === 'finish') this.end('succeeded', null, part.usage);
    if (part.type === 'error') {
      this.#isFree = this.#text === '' && part.error instanceof ProviderError && FREE.has(part.error.reason);
      this.end('failed', part.error.code);
    }
  }

  /** Ends by a timer, or because nobody wants the answer any more. */
  abort(): void {
    const isTimeout = isTimedOut(this.call.signal);
    this.end(isTimeout ? 'failed' : 'aborted', isTimeout ? 'provider.timeout' : 'provider.aborted');
  }

  end(outcome: ModelAttempt['outcome'], errorCode: string | null, usage: TokenUsage = {}): void {
    if (this.#hasEnded) return;
    this.#hasEnded = true;
    const { provider, model } = this.call.candidate;
    this.call.attempts.push({
      id: newId(),
      provider,
      model,
      outcome,
      errorCode,
      usage,
      ...this.#costs(outcome, usage),
      isCached: false,
      durationMs: Math.round(performance.now() - this.#startedAtMs),
      startedAt: this.startedAt,
    });
  }

  #costs(outcome: ModelAttempt['outcome'], usage: TokenUsage): Pick<ModelAttempt, 'costMicroUsd' | 'chargeMicroUsd'> {
    const { candidate, work } = this.call;
    const costMicroUsd = this.#isFree ? 0 : costOf(candidate.entry, usage, this.startedAt);
    if (costMicroUsd !== null) return { costMicroUsd, chargeMicroUsd: costMicroUsd };
    this.events.publish({
      name: outcome === 'succeeded' ? 'ai.price_unknown' : 'ai.cost_estimated',
      level: outcome === 'succeeded' ? 'warn' : 'info',
      facts: { provider: candidate.provider, model: candidate.model, purpose: this.call.context.purpose },
    });
    const chargeMicroUsd = estimateOf(candidate.entry, work, this.#text, this.unknownPrices, this.startedAt);
    return { costMicroUsd, chargeMicroUsd };
  }
}

async function refusalOf({ spending, candidate, work }: Call): Promise<AppError | undefined> {
  try {
    await spending.cover(work, candidate);
    return undefined;
  } catch (error) {
    if (error instanceof AppError) return error;
    throw error;
  }
}

/** A timer around this stage aborts with what it stands for; a caller that leaves does not. */
function isTimedOut({ aborted, reason }: AbortSignal): boolean {
  if (!aborted) return false;
  return reason instanceof ProviderError
    ? reason.reason === 'timeout'
    : reason instanceof DOMException && reason.name === 'TimeoutError';
}
