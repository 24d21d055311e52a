import type { CallPart, Candidate, Work } from '../middleware/call';
import { ProviderError } from '../provider-errors';
import { askAdapter } from './ask-adapter';
import type { KeyRing } from './key-ring';
import { ModelKeys } from './model-keys';
import type { Provider, ServedModel } from './provider';

/** A model behind all keys of its provider; connects once with each key, when its turn comes. */
export function createCandidate(provider: Provider, served: ServedModel, ring: KeyRing): Candidate {
  const keys = new ModelKeys(ring, served.model);
  const adapters: ReturnType<Provider['connect']>[] = [];

  async function* ask(work: Work, isStreamed: boolean, signal: AbortSignal): AsyncGenerator<CallPart> {
    const key = keys.next();
    if (key === null) {
      yield { type: 'error', error: noUsableKey(provider.name) };
      return;
    }
    const adapter = (adapters[key] ??= provider.connect(served, provider.keys[key] ?? null));
    for await (const part of askAdapter(adapter, work, isStreamed, signal)) {
      if (part.type === 'error' && part.error instanceof ProviderError) keys.heed(key, part.error);
      yield part;
    }
  }

  return {
    provider: served.provider,
    model: served.model,
    entry: served.entry,
    usableKeys: () => keys.usableCount,
    ask,
  };
}

function noUsableKey(provider: string): ProviderError {
  return new ProviderError({
    provider,
    reason: 'authentication_failed',
    message: `${provider} has lately rejected every key that is configured for it. Correct the keys, their permissions, or the account's credit.`,
  });
}
