import type { LanguageModelRequest } from '../../ports/language-model';
import { toChatRequest, type MaxTokensField } from './chat-request';

const REQUEST: LanguageModelRequest = {
  messages: [
    { role: 'system', text: 'Write plainly.' },
    { role: 'user', text: 'Describe a heron.' },
  ],
  maxOutputTokens: 400,
};

function bodyOf(request: LanguageModelRequest, maxTokensField: MaxTokensField = 'max_completion_tokens'): unknown {
  const asked = { provider: 'openai', model: 'gpt-test', maxTokensField };
  return JSON.parse(JSON.stringify(toChatRequest(asked, request)));
}

describe('toChatRequest', () => {
  it('sends nothing that was not asked for', () => {
    expect(bodyOf(REQUEST)).toEqual({
      model: 'gpt-test',
      messages: [
        { role: 'system', content: 'Write plainly.' },
        { role: 'user', content: 'Describe a heron.' },
      ],
      max_completion_tokens: 400,
    });
  });

  it('asks for a strict schema and a temperature', () => {
    const output = { name: 'heron', schema: { type: 'object' } };

    expect(bodyOf({ ...REQUEST, output, temperature: 0 })).toMatchObject({
      temperature: 0,
      response_format: { type: 'json_schema', json_schema: { ...output, strict: true } },
    });
  });

  it('adds the options under its own name only', () => {
    const providerOptions = { openai: { reasoning_effort: 'low', temperature: 1 }, another: { seed: 7 } };

    expect(bodyOf({ ...REQUEST, temperature: 0, providerOptions })).toEqual({
      ...(bodyOf(REQUEST) as object),
      reasoning_effort: 'low',
      temperature: 1,
    });
  });

  it('lets no option change the model, the messages, the limit or the number of answers', () => {
    const openai = { model: 'dearer', messages: [], max_completion_tokens: 90_000, max_tokens: 90_000, n: 20 };

    expect(bodyOf({ ...REQUEST, providerOptions: { openai } })).toEqual(bodyOf(REQUEST));
  });

  it('names the limit as the server wants it, and does not say that a prefix may be cached', () => {
    const messages = [{ role: 'user', text: 'Describe a heron.', endsCacheablePrefix: true } as const];

    expect(bodyOf({ messages, maxOutputTokens: 400 }, 'max_tokens')).toEqual({
      model: 'gpt-test',
      messages: [{ role: 'user', content: 'Describe a heron.' }],
      max_tokens: 400,
    });
  });
});
