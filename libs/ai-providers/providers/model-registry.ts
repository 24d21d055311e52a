import { Injectable } from '@nestjs/common';
import { AiConfig } from '@seoforge/config';
import { Clock, Events } from '@seoforge/kernel';

import { findModel } from '../catalogue/find-model';
import type { Candidate } from '../middleware/call';
import { configuredProviders, SIMULATED, STAND_INS } from './configured-providers';
import { listedModel, type ListedModel } from './listed-model';
import { referenceOf, type ModelKind, type Provider, type ServedModel } from './provider';
import { ProviderAccount } from './provider-account';
import { SiteAccounts, type SiteKey } from './site-accounts';

/** A configured provider, and how many of its keys it accepts at the moment; one without keys counts as having one. */
export interface ProviderSummary {
  readonly provider: string;
  readonly keys: number;
  readonly usableKeys: number;
  /** How many models it serves. */
  readonly models: number;
}

/** Which models this installation can ask, and how. */
@Injectable()
export class ModelRegistry {
  /** The installation's, by provider. */
  readonly #accounts = new Map<string, ProviderAccount>();
  readonly #siteAccounts: SiteAccounts;
  readonly #models = new Map<string, ServedModel>();

  constructor(
    config: AiConfig,
    private readonly clock: Clock,
    events: Events,
  ) {
    this.#siteAccounts = new SiteAccounts(clock, events);
    for (const provider of configuredProviders(config)) {
      this.#accounts.set(provider.name, new ProviderAccount(provider, clock, events));
      for (const model of provider.models) this.#models.set(referenceOf(model), model);
    }
  }

  /** The model of that reference; also a dated name, or one with the vendor's prefix, of a model in the catalogue. */
  find(reference: string): ServedModel | null {
    return this.#models.get(reference) ?? this.#findVariant(reference);
  }

  /**
   * The model of that reference, ready to be asked.
   * @param keyOf finds the key that a site has brought along for a provider; without one the installation's are used
   */
  candidate(reference: string, keyOf: (provider: string) => SiteKey | undefined = () => undefined): Candidate | null {
    const served = this.find(reference);
    const account = served && this.#accounts.get(served.provider);
    if (!account) return null;
    const key = keyOf(served.provider);
    return (key ? this.#siteAccounts.find(account.provider, key) : account).candidate(served);
  }

  /**
   * The default model of each real provider, in the order in which to ask them where nobody chose; the simulated one where there
   * is no real provider at all, and never behind one.
   */
  defaults(kind: ModelKind): readonly string[] {
    const real = this.#real();
    if (real.length === 0) return [STAND_INS[kind]];
    return real.flatMap(({ name, defaults }) => (defaults[kind] === undefined ? [] : [`${name}/${defaults[kind]}`]));
  }

  /** The providers that a site may bring a key of its own for. */
  keyedProviders(): readonly string[] {
    return this.#real().map(({ name }) => name);
  }

  models(): readonly ListedModel[] {
    const today = this.clock.now();
    return [...this.#models.values()].map((model) => listedModel(model, today));
  }

  providers(): readonly ProviderSummary[] {
    return [...this.#accounts.values()].map(({ provider: { name, keys, models }, usableKeys }) => ({
      provider: name,
      keys: keys.length,
      usableKeys,
      models: models.length,
    }));
  }

  #real(): readonly Provider[] {
    const providers = [...this.#accounts.values()].map(({ provider }) => provider);
    return providers.filter(({ name }) => name !== SIMULATED);
  }

  #findVariant(reference: string): ServedModel | null {
    const [provider = '', ...rest] = reference.split('/');
    const model = rest.join('/');
    const entry = this.#accounts.has(provider) ? findModel(provider, model) : null;
    return entry && { provider, model, kind: entry.kind, entry };
  }
}
