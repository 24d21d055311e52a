import { AiConfig, CompatibleProvider, Secret } from '@seoforge/config';

import { AnthropicLanguageModel } from '../adapters/anthropic';
import { GoogleImageModel, GoogleLanguageModel } from '../adapters/google';
import { OpenAiImageModel, OpenAiLanguageModel } from '../adapters/openai';
import { SimulatedImageModel, SimulatedLanguageModel } from '../adapters/simulated';
import { configuredProviders } from './configured-providers';

const LOCAL = Object.assign(new CompatibleProvider(), {
  name: 'local',
  baseUrl: 'http://127.0.0.1:9/v1',
  models: [{ name: 'meta/llama-4' }],
});
const CONFIG = Object.assign(new AiConfig(), {
  openAiApiKeys: [new Secret('sk-of-openai-1'), new Secret('sk-of-openai-2')],
  anthropicApiKeys: [new Secret('sk-of-anthropic')],
  googleApiKeys: [new Secret('key-of-google')],
  compatibleProviders: [LOCAL],
});

describe('configuredProviders', () => {
  const providers = configuredProviders(CONFIG);

  it('are vendors with a key, then compatible servers, then the simulated one', () => {
    expect(providers.map(({ name }) => name)).toEqual(['openai', 'anthropic', 'google', 'local', 'simulated']);
    expect(providers.map(({ keys }) => keys.map((key) => key?.reveal()))).toEqual([
      ['sk-of-openai-1', 'sk-of-openai-2'],
      ['sk-of-anthropic'],
      ['key-of-google'],
      [undefined],
      [undefined],
    ]);
    expect(configuredProviders(new AiConfig()).map(({ name }) => name)).toEqual(['simulated']);
  });

  it.each([
    ['openai', 'language', OpenAiLanguageModel],
    ['openai', 'image', OpenAiImageModel],
    ['anthropic', 'language', AnthropicLanguageModel],
    ['google', 'language', GoogleLanguageModel],
    ['google', 'image', GoogleImageModel],
    ['local', 'language', OpenAiLanguageModel],
    ['simulated', 'language', SimulatedLanguageModel],
    ['simulated', 'image', SimulatedImageModel],
  ] as const)(
    'reach the %s models of kind %s through their adapter, each under its own name',
    (name, kind, adapter) => {
      const provider = providers.find((candidate) => candidate.name === name)!;
      const models = provider.models.filter((model) => model.kind === kind);
      expect(models.length).toBeGreaterThan(0);
      for (const model of models) {
        const connected = provider.connect(model, provider.keys[0]!);
        expect(connected).toBeInstanceOf(adapter);
        expect(connected).toMatchObject({ provider: name, model: model.model });
      }
    },
  );

  it('have defaults among their models', () => {
    for (const { models, defaults } of providers) {
      for (const [kind, name] of Object.entries(defaults)) {
        expect(models).toContainEqual(expect.objectContaining({ model: name, kind }));
      }
    }
  });
});
