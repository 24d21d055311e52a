import type { ModelHealth, ModelRegistry } from '@seoforge/ai-providers';

import type { ProviderStatusDto } from './provider-status.dto';

const VENDORS = ['openai', 'anthropic', 'google'];

/** Every provider that is configured, then the vendors that could be. */
export function providerStatusesOf(registry: ModelRegistry, health: ModelHealth): ProviderStatusDto[] {
  const summaries = registry.providers();
  const missing = VENDORS.filter((name) => !summaries.some(({ provider }) => provider === name));
  const models = registry.models();
  return [
    ...summaries.map(({ provider, keys, usableKeys }) => ({
      name: provider,
      kind: kindOf(provider),
      isConfigured: true,
      keys,
      usableKeys,
      models: models
        .filter((served) => served.provider === provider)
        .map(({ reference, kind }) => ({
          reference,
          kind,
          ...health.healthOf(provider, reference.slice(provider.length + 1)),
        })),
    })),
    ...missing.map((name) => ({ name, kind: kindOf(name), isConfigured: false, keys: 0, usableKeys: 0, models: [] })),
  ];
}

function kindOf(provider: string): ProviderStatusDto['kind'] {
  if (provider === 'simulated') return 'simulated';
  return VENDORS.includes(provider) ? 'vendor' : 'compatible';
}
