import { AppError, newId, type Clock, type Events } from '@seoforge/kernel';

import { costOf } from '../catalogue/cost-of';
import { chargeOf } from '../catalogue/charge-of';
import { pricesAt } from '../catalogue/prices-at';
import { worstCaseOf, type UnknownPrices } from '../catalogue/worst-case-of';
import type { ModelAttempt } from '../ports/call-accounts';
import type { TokenUsage } from '../ports/language-model';
import { noUsableKey } from '../providers/key-failures';
import { ProviderError, type ProviderErrorReason } from '../provider-errors';
import type { Call, CallPart, Middleware } from './call';
import { asksForStream } from './timeout';

/** Vendors send no bill for a request that they refused before they answered. */
const FREE: ReadonlySet<ProviderErrorReason> = new Set([
  'rate_limited',
  'quota_exhausted',
  'unavailable',
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
    if (call.candidate.usableKeys() === 0) {
      yield { type: 'error', error: noUsableKey(call.candidate) };
      return;
    }
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
  #hasBegun = false;
  #hasThoughts = false;
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
    if (part.type === 'reasoning') this.#hasThoughts = true;
    if (part.type !== 'error') this.#hasBegun = true;
    if (part.type === 'finish') this.end('succeeded', null, part.usage);
    if (part.type === 'error') {
      this.#isFree = !this.#hasBegun && part.error instanceof ProviderError && isFree(part.error);
      this.end('failed', part.error.code, part.error instanceof ProviderError ? part.error.usage : {});
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
    const attempt: ModelAttempt = {
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
    };
    this.call.attempts.push(attempt);
    this.#announce(attempt);
  }

  #costs(outcome: ModelAttempt['outcome'], usage: TokenUsage): Pick<ModelAttempt, 'costMicroUsd' | 'chargeMicroUsd'> {
    const { candidate, work } = this.call;
    const { entry } = candidate;
    const isForNothing = this.#isFree || worstCaseOf(entry, work, this.unknownPrices, this.startedAt) === 0;
    const costMicroUsd = isForNothing ? 0 : costOf(entry, usage, this.startedAt);
    if (costMicroUsd !== null) return { costMicroUsd, chargeMicroUsd: costMicroUsd };
    const known = { work, usage, text: this.#isVisible ? this.#text : null };
    this.#announceUnknownCost(outcome);
    return { costMicroUsd, chargeMicroUsd: chargeOf(entry, known, this.unknownPrices, this.startedAt) };
  }

  /** Whether the text that has come shows how much has been written: thoughts, and answers that come as a whole, do not. */
  get #isVisible(): boolean {
    return asksForStream(this.call) && !this.#hasThoughts;
  }

  #announce({ provider, model, outcome, errorCode, usage, costMicroUsd, durationMs }: ModelAttempt): void {
    const { id: callId, context, work } = this.call;
    const tokens = { inputTokens: usage.inputTokens ?? null, outputTokens: usage.outputTokens ?? null };
    const about = { callId, siteId: context.siteId, purpose: context.purpose, kind: work.kind, provider, model };
    this.events.publish({
      name: 'ai.attempt_ended',
      level: 'info',
      facts: { ...about, outcome, errorCode, ...tokens, costMicroUsd, durationMs },
    });
  }

  #announceUnknownCost(outcome: ModelAttempt['outcome']): void {
    const { provider, model, entry } = this.call.candidate;
    const isPriceKnown = entry !== null && pricesAt(entry, this.startedAt) !== null;
    this.events.publish({
      name: isPriceKnown ? 'ai.usage_unknown' : 'ai.price_unknown',
      level: outcome === 'succeeded' ? 'warn' : 'info',
      facts: { provider, model, purpose: this.call.context.purpose, outcome },
    });
  }
}

/** An answer with the status of an error, or no connection at all: anything else may have come after the work was done. */
function isFree({ reason, status, isUnsent }: ProviderError): boolean {
  return isUnsent || (status !== undefined && FREE.has(reason));
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
