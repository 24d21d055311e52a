import type { ModelHealth, ModelRegistry } from '@seoforge/ai-providers';

import { providerStatusesOf } from './provider-status';

const REGISTRY = {
  providers: () => [
    { provider: 'openai', keys: 2, usableKeys: 1, models: 1 },
    { provider: 'attic', keys: 1, usableKeys: 1, models: 1 },
    { provider: 'simulated', keys: 1, usableKeys: 1, models: 0 },
  ],
  models: () => [
    { reference: 'openai/writer', provider: 'openai', kind: 'language' },
    { reference: 'attic/meta/llama', provider: 'attic', kind: 'language' },
  ],
} as unknown as ModelRegistry;
const HEALTH = {
  healthOf: (provider: string, model: string) => ({ lastErrorCode: `${provider}|${model}` }),
} as unknown as ModelHealth;

describe('providerStatusesOf', () => {
  it('lists what is configured with the health of its models, then the vendors that are not', () => {
    expect(providerStatusesOf(REGISTRY, HEALTH)).toEqual([
      {
        name: 'openai',
        kind: 'vendor',
        isConfigured: true,
        keys: 2,
        usableKeys: 1,
        models: [{ reference: 'openai/writer', kind: 'language', lastErrorCode: 'openai|writer' }],
      },
      {
        name: 'attic',
        kind: 'compatible',
        isConfigured: true,
        keys: 1,
        usableKeys: 1,
        models: [{ reference: 'attic/meta/llama', kind: 'language', lastErrorCode: 'attic|meta/llama' }],
      },
      { name: 'simulated', kind: 'simulated', isConfigured: true, keys: 1, usableKeys: 1, models: [] },
      { name: 'anthropic', kind: 'vendor', isConfigured: false, keys: 0, usableKeys: 0, models: [] },
      { name: 'google', kind: 'vendor', isConfigured: false, keys: 0, usableKeys: 0, models: [] },
    ]);
  });
});
