import { Injectable } from '@nestjs/common';
import { AiConfig } from '@seoforge/config';
import { Clock, Events } from '@seoforge/kernel';

import { findModel } from '../catalogue/find-model';
import type { Candidate } from '../middleware/call';
import { configuredProviders, SIMULATED, STAND_INS } from './configured-providers';
import { KeyRing } from './key-ring';
import { listedModel, type ListedModel } from './listed-model';
import { referenceOf, type ModelKind, type Provider, type ServedModel } from './provider';
import { createCandidate } from './provider-candidate';

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
  readonly #providers: readonly Provider[];
  readonly #keys = new Map<string, KeyRing>();
  readonly #models = new Map<string, ServedModel>();
  readonly #candidates = new Map<string, Candidate>();

  constructor(
    config: AiConfig,
    private readonly clock: Clock,
    events: Events,
  ) {
    this.#providers = configuredProviders(config);
    for (const { name, keys, models } of this.#providers) {
      this.#keys.set(name, new KeyRing(name, keys.length, clock, events));
      for (const model of models) this.#models.set(referenceOf(model), model);
    }
  }

  /** The model of that reference; also a dated name, or one with the vendor's prefix, of a model in the catalogue. */
  find(reference: string): ServedModel | null {
    return this.#models.get(reference) ?? this.#findVariant(reference);
  }

  /** The model of that reference, ready to be asked. Those listed in `models` are kept, with their connections. */
  candidate(reference: string): Candidate | null {
    const kept = this.#candidates.get(reference);
    if (kept) return kept;
    const served = this.find(reference);
    const provider = this.#providers.find(({ name }) => name === served?.provider);
    const keys = this.#keys.get(provider?.name ?? '');
    if (!served || !provider || !keys) return null;
    const candidate = createCandidate(provider, served, keys);
    if (this.#models.has(reference)) this.#candidates.set(reference, candidate);
    return candidate;
  }

  /**
   * The default model of each real provider, in the order in which to ask them where nobody chose; the simulated one where there
   * is no real provider at all, and never behind one.
   */
  defaults(kind: ModelKind): readonly string[] {
    const real = this.#providers.filter(({ name }) => name !== SIMULATED);
    if (real.length === 0) return [STAND_INS[kind]];
    return real.flatMap(({ name, defaults }) => (defaults[kind] === undefined ? [] : [`${name}/${defaults[kind]}`]));
  }

  models(): readonly ListedModel[] {
    const today = this.clock.now();
    return [...this.#models.values()].map((model) => listedModel(model, today));
  }

  providers(): readonly ProviderSummary[] {
    return this.#providers.map(({ name, keys, models }) => ({
      provider: name,
      keys: keys.length,
      usableKeys: this.#keys.get(name)?.usableCount ?? 0,
      models: models.length,
    }));
  }

  #findVariant(reference: string): ServedModel | null {
    const [provider = '', ...rest] = reference.split('/');
    const model = rest.join('/');
    const entry = this.#keys.has(provider) ? findModel(provider, model) : null;
    return entry && { provider, model, kind: entry.kind, entry };
  }
}
