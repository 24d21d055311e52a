import { AiConfig, Secret } from '@seoforge/config';

import { ConfiguredLanguageModels } from './configured-language-models';
import { MODEL_PRICES } from './prices/price-catalogue';

const key = new Secret('sk-of-a-spec');

function referenceWith(config: Partial<AiConfig>): string {
  const model = new ConfiguredLanguageModels(Object.assign(new AiConfig(), config)).default();
  return `${model.provider}/${model.model}`;
}

describe('ConfiguredLanguageModels', () => {
  it.each([
    [{}, 'simulated/writer-1'],
    [{ openAiApiKey: key }, 'openai/gpt-5.4-mini'],
    [{ anthropicApiKey: key }, 'anthropic/claude-sonnet-5'],
    [{ googleApiKey: key }, 'google/gemini-3.5-flash'],
    [{ googleApiKey: key, openAiApiKey: key }, 'openai/gpt-5.4-mini'],
  ])('writes by default with the first vendor that has a key (%#)', (config, reference) => {
    expect(referenceWith(config)).toBe(reference);
    expect(MODEL_PRICES.map(({ provider, model }) => `${provider}/${model}`)).toContain(reference);
  });

  it.each(['openai/gpt-5.5', 'anthropic/claude-haiku-4-5', 'google/models/of/a/name', 'simulated/writer-1'])(
    'writes with %s where that is named',
    (model) => {
      expect(referenceWith({ model, openAiApiKey: key, anthropicApiKey: key, googleApiKey: key })).toBe(model);
    },
  );

  it.each(['openai/gpt-5.4', 'anthropic/claude-sonnet-5', 'google/gemini-3.5-flash', 'elsewhere/model'])(
    'refuses %s without its key',
    (model) => {
      expect(() => referenceWith({ model })).toThrow(
        `AI_MODEL names ${model}, which no configured provider serves; use simulated/writer-1, or openai/… with OPENAI_API_KEY, or anthropic/… with ANTHROPIC_API_KEY, or google/… with GOOGLE_API_KEY.`,
      );
    },
  );
});
