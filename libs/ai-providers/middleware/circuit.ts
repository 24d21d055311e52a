import type { AppError } from '@seoforge/kernel';

import { ProviderError } from '../provider-errors';
import { providerFailure } from '../wire/provider-failure';
import type { Call, CallPart, Middleware, Next } from './call';
import type { ModelHealth } from './model-health';

/** Leaves a model alone that keeps failing, and notes how each attempt went. */
export class Circuit implements Middleware {
  constructor(private readonly health: ModelHealth) {}

  async *handle(call: Call, next: Next): AsyncGenerator<CallPart> {
    const visit = this.health.enter(call.candidate);
    if (!visit) {
      const retryAfterMs = this.health.waitMsOf(call.candidate);
      yield { type: 'error', error: providerFailure(call.candidate.provider, 'circuit_open', { retryAfterMs }) };
      return;
    }
    try {
      for await (const part of next(call)) {
        if (part.type === 'finish') visit.succeeded();
        else if (part.type !== 'error') visit.firstPartCame();
        else if (showsTheVendor(call, part.error)) visit.failed(part.error);
        yield part;
      }
    } finally {
      visit.left();
    }
  }
}

/** Whatever fails once the call itself is over is not the vendor's doing, nor is a key without credit while others have some. */
function showsTheVendor({ signal, candidate }: Call, failure: AppError): boolean {
  const isOfKey = failure instanceof ProviderError && failure.reason === 'quota_exhausted';
  return !signal.aborted && !(isOfKey && candidate.usableKeys() > 0);
}
