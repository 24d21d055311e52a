import { AiConfig, CompatibleProvider, Secret } from '@seoforge/config';
import { SystemClock } from '@seoforge/kernel';
import { CollectedEvents } from '@seoforge/observability/testing';

import { ModelRegistry } from './model-registry';

const key = new Secret('sk-of-a-spec');
const LOCAL = Object.assign(new CompatibleProvider(), {
  name: 'local',
  baseUrl: 'http://127.0.0.1:9/v1',
  models: [
    { name: 'meta/llama-4' },
    { name: 'qwen-3', contextTokens: 32_768, inputUsd: 0.1, outputUsd: 0.4, cachedInputUsd: 0.02 },
  ],
});

function registryWith(config: Partial<AiConfig> = {}): ModelRegistry {
  return new ModelRegistry(Object.assign(new AiConfig(), config), new SystemClock(), new CollectedEvents());
}

const referencesOf = (registry: ModelRegistry): string[] => registry.models().map(({ reference }) => reference);

describe('ModelRegistry', () => {
  it('serves only the simulated provider where nothing is configured', () => {
    const registry = registryWith();
    expect(referencesOf(registry)).toEqual(expect.arrayContaining(['simulated/writer-1', 'simulated/painter-1']));
    expect(new Set(registry.models().map(({ provider }) => provider))).toEqual(new Set(['simulated']));
    expect(registry.defaults('language')).toEqual(['simulated/writer-1']);
    expect(registry.defaults('image')).toEqual(['simulated/painter-1']);
  });

  it.each<[Partial<AiConfig>, string[]]>([
    [{ openAiApiKeys: [key] }, ['openai']],
    [{ googleApiKeys: [key], anthropicApiKeys: [key] }, ['anthropic', 'google']],
    [{ compatibleProviders: [LOCAL], openAiApiKeys: [key] }, ['openai', 'local']],
  ])('prefers real providers in their order, never the simulated one behind them (%#)', (config, providers) => {
    const defaults = registryWith(config).defaults('language');
    expect(defaults.map((reference) => reference.split('/')[0])).toEqual(providers);
  });

  it('has no default for pictures where no real provider draws', () => {
    expect(registryWith({ anthropicApiKeys: [key] }).defaults('image')).toEqual([]);
  });

  it('can ask every model it lists, each default among them', () => {
    const registry = registryWith({ openAiApiKeys: [key], anthropicApiKeys: [key], googleApiKeys: [key] });
    const references = referencesOf(registry);
    expect(references).toEqual(
      expect.arrayContaining([...registry.defaults('language'), ...registry.defaults('image')]),
    );
    for (const { reference, provider } of registry.models()) {
      const candidate = registry.candidate(reference);
      expect(candidate).toMatchObject({ provider, entry: { provider, model: candidate?.model } });
      expect(reference).toBe(`${provider}/${candidate?.model}`);
    }
  });

  it('keeps the candidate of a listed model', () => {
    const registry = registryWith({ openAiApiKeys: [key] });
    expect(registry.candidate('openai/gpt-5.4-mini')).toBe(registry.candidate('openai/gpt-5.4-mini'));
  });

  it('knows a model by its dated name, under that name, and keeps nothing for it', () => {
    const registry = registryWith({ openAiApiKeys: [key] });
    const candidate = registry.candidate('openai/gpt-5.4-mini-2026-03-17');
    expect(candidate).toMatchObject({ model: 'gpt-5.4-mini-2026-03-17', entry: { model: 'gpt-5.4-mini' } });
    expect(registry.candidate('openai/gpt-5.4-mini-2026-03-17')).not.toBe(candidate);
  });

  it.each(['openai/gpt-99', 'anthropic/claude-sonnet-5', 'gpt-5.4-mini', '', '/', 'local/qwen-3', 'constructor/name'])(
    'does not serve %j with a key of OpenAI alone',
    (reference) => {
      const registry = registryWith({ openAiApiKeys: [key] });
      expect(registry.find(reference)).toBeNull();
      expect(registry.candidate(reference)).toBeNull();
    },
  );

  it('serves extra models of vendors with a key, at an unknown price', () => {
    const registry = registryWith({ openAiApiKeys: [key], extraModels: ['openai/gpt-99', 'google/gemini-99'] });
    expect(registry.candidate('openai/gpt-99')).toMatchObject({ provider: 'openai', model: 'gpt-99', entry: null });
    expect(registry.candidate('google/gemini-99')).toBeNull();
  });

  it('serves what compatible servers are said to have, and knows of it what is said', () => {
    const registry = registryWith({ compatibleProviders: [LOCAL] });
    expect(registry.defaults('language')).toEqual(['local/meta/llama-4']);
    expect(registry.find('local/meta/llama-4')).toEqual({
      provider: 'local',
      model: 'meta/llama-4',
      kind: 'language',
      entry: null,
    });
    expect(registry.find('local/qwen-3')?.entry).toMatchObject({
      contextTokens: 32_768,
      maxOutputTokens: 32_768,
      prices: [{ inputUsd: 0.1, outputUsd: 0.4, cachedInputUsd: 0.02 }],
    });
  });

  it('lists what is known about each model today', () => {
    const registry = registryWith({ openAiApiKeys: [key], compatibleProviders: [LOCAL] });
    const listed = (wanted: string): unknown => registry.models().find(({ reference }) => reference === wanted);
    expect(listed('openai/gpt-5.4-mini')).toMatchObject({
      provider: 'openai',
      kind: 'language',
      contextTokens: expect.any(Number),
      maxOutputTokens: expect.any(Number),
      input: expect.arrayContaining(['text']),
      output: ['text'],
      prices: { inputUsd: expect.any(Number) },
    });
    expect(listed('local/meta/llama-4')).toEqual({
      reference: 'local/meta/llama-4',
      provider: 'local',
      kind: 'language',
      contextTokens: null,
      maxOutputTokens: null,
      input: ['text'],
      output: ['text'],
      prices: null,
    });
  });

  it('takes keys of sites for every real provider', () => {
    expect(registryWith({ openAiApiKeys: [key], compatibleProviders: [LOCAL] }).keyedProviders()).toEqual([
      'openai',
      'local',
    ]);
    expect(registryWith().keyedProviders()).toEqual([]);
  });

  it('asks with a key that a site has brought along where there is one', () => {
    const registry = registryWith({ openAiApiKeys: [key, key] });
    const ofSite = registry.candidate('openai/gpt-5.4-mini', (provider) => ({ siteId: provider, key }));
    expect(ofSite).toMatchObject({ provider: 'openai', account: { siteId: 'openai' } });
    expect(ofSite?.usableKeys()).toBe(1);
    expect(registry.candidate('openai/gpt-5.4-mini', () => ({ siteId: 'openai', key }))).toBe(ofSite);
    expect(registry.candidate('openai/gpt-5.4-mini')).not.toHaveProperty('account');
    expect(registry.candidate('openai/gpt-5.4-mini')?.usableKeys()).toBe(2);
  });

  it('counts keys', () => {
    const registry = registryWith({ openAiApiKeys: [key, key], compatibleProviders: [LOCAL] });
    expect(registry.providers()).toEqual([
      { provider: 'openai', keys: 2, usableKeys: 2, models: expect.any(Number) },
      { provider: 'local', keys: 1, usableKeys: 1, models: 2 },
      { provider: 'simulated', keys: 1, usableKeys: 1, models: expect.any(Number) },
    ]);
    expect(registry.candidate('openai/gpt-5.4-mini')?.usableKeys()).toBe(2);
  });
});
