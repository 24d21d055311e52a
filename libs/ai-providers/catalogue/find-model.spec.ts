import { CATALOGUE } from './catalogue';
import { findModel, modelsOf } from './find-model';

describe('findModel', () => {
  it.each(CATALOGUE)('finds $provider/$model by its name', (entry) => {
    expect(findModel(entry.provider, entry.model)).toBe(entry);
  });

  it.each([
    ['openai', 'gpt-5.4-mini-2026-03-17', 'gpt-5.4-mini'],
    ['openai', 'gpt-5.4-2026-03-05', 'gpt-5.4'],
    ['openai', 'gpt-image-2-2026-04-21', 'gpt-image-2'],
    ['anthropic', 'claude-haiku-4-5-20251001', 'claude-haiku-4-5'],
    ['google', 'models/gemini-3.5-flash', 'gemini-3.5-flash'],
    ['google', 'models/gemini-3.5-flash-2026-05-19', 'gemini-3.5-flash'],
  ])('%s/%s is %s', (provider, name, model) => {
    expect(findModel(provider, name)?.model).toBe(model);
  });

  it.each([
    ['openai', 'gpt-5.4-pro'],
    ['openai', 'gpt-5.4-mini-fast'],
    ['openai', 'gpt-5'],
    ['openai', 'gpt-5.4-'],
    ['openai', 'gpt-5.4-mini-2026'],
    ['openai', 'gpt-5.4-mini-2026-13-17'],
    ['openai', 'gpt-5.4-mini-2026-0317'],
    ['openai', 'gpt-5.4-mini-2026-03-17-fast'],
    ['openai', 'models/gpt-5.4'],
    ['openai', 'GPT-5.4'],
    ['anthropic', 'claude-sonnet-5-6'],
    ['google', 'models/models/gemini-3.5-flash'],
    ['google', 'claude-sonnet-5'],
    ['elsewhere', 'gpt-5.4'],
    ['openai', ''],
  ])('does not know %s/%s', (provider, name) => {
    expect(findModel(provider, name)).toBeNull();
  });
});

describe('modelsOf', () => {
  it('lists the models of one provider', () => {
    expect(modelsOf('simulated').map(({ model }) => model)).toEqual(['writer-1', 'painter-1']);
    expect(modelsOf('elsewhere')).toEqual([]);
  });
});
