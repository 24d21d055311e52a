import type { CallPart, Candidate, SiteAccount, Work } from '../middleware/call';
import { ProviderError } from '../provider-errors';
import { askAdapter } from './ask-adapter';
import { failureOfSiteKey, noUsableKey } from './key-failures';
import type { KeyRing } from './key-ring';
import { ModelKeys } from './model-keys';
import type { Provider, ServedModel } from './provider';

/**
 * A model behind all keys of its provider; connects once with each key, when its turn comes.
 * @param account of the site whose key it is; undefined where the keys are the installation's
 */
export function createCandidate(
  provider: Provider,
  served: ServedModel,
  ring: KeyRing,
  account?: SiteAccount,
): Candidate {
  const keys = new ModelKeys(ring, served.model);
  const adapters: ReturnType<Provider['connect']>[] = [];

  async function* ask(work: Work, isStreamed: boolean, signal: AbortSignal): AsyncGenerator<CallPart> {
    const key = keys.next();
    if (key === null) {
      yield { type: 'error', error: noUsableKey({ provider: provider.name, account }) };
      return;
    }
    const adapter = (adapters[key] ??= provider.connect(served, provider.keys[key] ?? null));
    for await (const part of askAdapter(adapter, work, isStreamed, signal)) {
      if (part.type !== 'error' || !(part.error instanceof ProviderError)) {
        yield part;
        continue;
      }
      keys.heed(key, part.error);
      yield account ? { type: 'error', error: failureOfSiteKey(part.error) } : part;
    }
  }

  return {
    provider: served.provider,
    model: served.model,
    entry: served.entry,
    ...(account && { account }),
    usableKeys: () => keys.usableCount,
    ask,
  };
}
