import type { Clock, Events } from '@seoforge/kernel';

import type { Candidate, SiteAccount } from '../middleware/call';
import { KeyRing } from './key-ring';
import { referenceOf, type Provider, type ServedModel } from './provider';
import { createCandidate } from './provider-candidate';

/** A provider behind the keys of one owner, with the connections that were made with them. */
export class ProviderAccount {
  readonly #keys: KeyRing;
  readonly #candidates = new Map<string, Candidate>();

  /** @param site whose account it is; undefined where it is the installation's */
  constructor(
    readonly provider: Provider,
    clock: Clock,
    events: Events,
    private readonly site?: SiteAccount,
  ) {
    this.#keys = new KeyRing(provider.name, provider.keys.length, clock, events, site?.siteId);
  }

  get usableKeys(): number {
    return this.#keys.usableCount;
  }

  /** The model, ready to be asked. Those that the provider lists are kept, with their connections. */
  candidate(served: ServedModel): Candidate {
    const reference = referenceOf(served);
    const kept = this.#candidates.get(reference);
    if (kept) return kept;
    const candidate = createCandidate(this.provider, served, this.#keys, this.site);
    if (this.provider.models.includes(served)) this.#candidates.set(reference, candidate);
    return candidate;
  }
}
