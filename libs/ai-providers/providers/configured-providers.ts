import type { AiConfig } from '@seoforge/config';

import { OpenAiLanguageModel } from '../adapters/openai';
import { SimulatedImageModel, SimulatedLanguageModel } from '../adapters/simulated';
import { findModel, modelsOf } from '../catalogue/find-model';
import { compatibleModel } from './compatible-model';
import type { Provider, ServedModel } from './provider';
import { VENDORS, type Vendor } from './vendors';

/** The provider that needs no key, costs nothing, and says in every answer that it is simulated. */
export const SIMULATED = 'simulated';

/** Its model of each kind: the only ones that calls in test mode reach. */
export const STAND_INS = { language: `${SIMULATED}/writer-1`, image: `${SIMULATED}/painter-1` } as const;

/** Every provider that can be asked: vendors with a key, then compatible servers, then the simulated one. */
export function configuredProviders(config: AiConfig): readonly Provider[] {
  return [
    ...VENDORS.filter(({ keysOf }) => keysOf(config).length > 0).map((vendor) => vendorProvider(vendor, config)),
    ...compatibleProviders(config),
    simulatedProvider(config),
  ];
}

function vendorProvider(vendor: Vendor, config: AiConfig): Provider {
  const { name, defaults, writer, painter } = vendor;
  const baseUrl = vendor.baseUrlOf(config);
  const timeoutMs = config.totalTimeoutMs;
  return {
    name,
    keys: vendor.keysOf(config),
    models: [...catalogued(name), ...extraModels(name, config)],
    defaults,
    connect: ({ model, kind }, key) => {
      const connection = { model, apiKey: key?.reveal() ?? '', baseUrl, timeoutMs };
      return kind === 'image' && painter ? painter(connection) : writer(connection);
    },
  };
}

function compatibleProviders({ compatibleProviders: servers, totalTimeoutMs: timeoutMs }: AiConfig): Provider[] {
  return servers.map(({ name, baseUrl, apiKey, models }) => ({
    name,
    keys: [apiKey ?? null],
    models: models.map((model) => compatibleModel(name, model)),
    defaults: { language: models[0]?.name },
    connect: ({ model }, key) =>
      new OpenAiLanguageModel({ provider: name, model, baseUrl, timeoutMs, ...(key && { apiKey: key.reveal() }) }),
  }));
}

function simulatedProvider({ simulatedLatencyMs: latencyMs }: AiConfig): Provider {
  return {
    name: SIMULATED,
    keys: [null],
    models: catalogued(SIMULATED),
    defaults: {},
    connect: ({ model, kind }) =>
      kind === 'image'
        ? new SimulatedImageModel({ model, latencyMs })
        : new SimulatedLanguageModel({ model, latencyMs }),
  };
}

function catalogued(provider: string): ServedModel[] {
  return modelsOf(provider).map((entry) => ({ provider, model: entry.model, kind: entry.kind, entry }));
}

function extraModels(provider: string, { extraModels: references }: AiConfig): ServedModel[] {
  return references
    .filter((reference) => reference.startsWith(`${provider}/`))
    .map((reference) => reference.slice(provider.length + 1))
    .filter((model) => findModel(provider, model) === null)
    .map((model) => ({ provider, model, kind: 'language', entry: null }));
}
