import type { ServedModel } from '@seoforge/ai-providers';
import { AppError } from '@seoforge/kernel';

import { readChatCompletionRequest } from './chat-completion-request';

const MESSAGES = [{ role: 'user', content: 'Name a bird.' }];
const REGISTRY = {
  providers: () =>
    ['openai', 'anthropic', 'google', 'groq', 'simulated'].map((provider) => ({
      provider,
      keys: 1,
      usableKeys: 1,
      models: 1,
    })),
  find: (reference: string) =>
    reference === 'openai/gpt-short' ? ({ entry: { maxOutputTokens: 1_000 } } as ServedModel) : null,
};
const SCHEMA = { type: 'object', properties: { bird: { type: 'string' } }, required: ['bird'] };

type Read = ReturnType<typeof readChatCompletionRequest>;

function read(changes: object, headers: Record<string, string> = {}): Read {
  return readChatCompletionRequest({ model: 'openai/gpt-test', messages: MESSAGES, ...changes }, headers, REGISTRY);
}

function faultsIn(given: unknown, headers: Record<string, string> = {}): unknown {
  try {
    readChatCompletionRequest(given, headers, REGISTRY);
  } catch (error) {
    if (error instanceof AppError && error.code === 'request.invalid') return error.details;
    throw error;
  }
  return [];
}

function faultsWith(changes: object, headers?: Record<string, string>): unknown {
  return faultsIn({ model: 'openai/gpt-test', messages: MESSAGES, ...changes }, headers);
}

describe('readChatCompletionRequest', () => {
  it('reads the least there can be', () => {
    expect(read({})).toEqual({
      options: { models: ['openai/gpt-test'] },
      request: {
        messages: [{ role: 'user', text: 'Name a bird.' }],
        maxOutputTokens: 4_096,
        providerOptions: { openai: {}, anthropic: {}, google: {}, groq: {}, simulated: {} },
      },
      isStreamed: false,
      includesUsage: false,
    });
  });

  it('takes members that it does not know, and null for those that it does', () => {
    expect(read({ user: 'u', metadata: { a: 1 }, store: true, temperature: null, tools: null, stop: null })).toEqual(
      read({}),
    );
  });

  it('reads roles, and parts of text', () => {
    const messages = [
      { role: 'developer', content: [{ type: 'text', text: 'Be brief.' }] },
      { role: 'assistant', content: 'Yes?', name: 'b' },
      {
        role: 'user',
        content: [
          { type: 'text', text: 'Name' },
          { type: 'text', text: 'a bird.' },
        ],
      },
    ];
    expect(read({ messages }).request.messages).toEqual([
      { role: 'system', text: 'Be brief.' },
      { role: 'assistant', text: 'Yes?' },
      { role: 'user', text: 'Name\na bird.' },
    ]);
  });

  it('takes either name of the limit, the newer one first', () => {
    expect(read({ max_tokens: 7 }).request.maxOutputTokens).toBe(7);
    expect(read({ max_tokens: 7, max_completion_tokens: 9 }).request.maxOutputTokens).toBe(9);
  });

  it('lets no answer be longer than the models can write', () => {
    const fallbacks = ['openai/gpt-short'];
    expect(read({ fallbacks }).request.maxOutputTokens).toBe(1_000);
    expect(faultsWith({ fallbacks, max_tokens: 1_001 })).toEqual([
      { pointer: '/max_tokens', detail: 'must be a whole number from 1 to 1000' },
    ]);
  });

  it('passes options on in the words of each vendor', () => {
    const sampling = { top_p: 0.5, seed: 7, frequency_penalty: 1, presence_penalty: -1, reasoning_effort: 'low' };
    const { request } = read({ ...sampling, stop: 'END', temperature: 0 });
    expect(request.temperature).toBe(0);
    expect(request.providerOptions).toEqual({
      openai: { ...sampling, stop: ['END'] },
      groq: { ...sampling, stop: ['END'] },
      anthropic: { stop_sequences: ['END'] },
      google: { topP: 0.5, seed: 7, frequencyPenalty: 1, presencePenalty: -1, stopSequences: ['END'] },
      simulated: {},
    });
  });

  it.each([
    [{ cache: false }, {}, 'bypass'],
    [{}, { 'cache-control': 'no-cache' }, 'bypass'],
    [{}, { 'cache-control': 'max-age=0, no-store' }, 'bypass'],
    [{ cache: true }, { 'cache-control': 'max-age=60' }, undefined],
  ])('reads from %j and %j what to do with the cache', (changes, headers, cache) => {
    expect(read(changes, headers as Record<string, string>).options.cache).toBe(cache);
  });

  it.each([
    [{ max_cost_micro_usd: 500 }, {}, 500],
    [{}, { 'x-seoforge-max-cost-micro-usd': '400' }, 400],
    [{ max_cost_micro_usd: 500 }, { 'x-seoforge-max-cost-micro-usd': '400' }, 400],
    [{ max_cost_micro_usd: 0 }, { 'x-seoforge-max-cost-micro-usd': '400' }, 0],
  ])('reads from %j and %j the most it may cost', (changes, headers, maxCostMicroUsd) => {
    expect(read(changes, headers as Record<string, string>).options.maxCostMicroUsd).toBe(maxCostMicroUsd);
  });

  describe('with a form for the answer', () => {
    it('passes a schema on, and to OpenAI as the caller put it', () => {
      const json_schema = { name: 'bird', schema: SCHEMA, strict: true };
      const { request } = read({ response_format: { type: 'json_schema', json_schema } });
      expect(request.output).toEqual({ name: 'bird', schema: SCHEMA });
      expect(request.providerOptions?.['openai']).toEqual({ response_format: { type: 'json_schema', json_schema } });
    });

    it('does not call a schema strict that was not called so', () => {
      const { request } = read({
        response_format: { type: 'json_schema', json_schema: { name: 'b', schema: SCHEMA } },
      });
      expect(request.providerOptions?.['openai']).toMatchObject({
        response_format: { json_schema: { strict: false } },
      });
    });

    it('understands the bare schema that WordPress sends', () => {
      const { request } = read({ response_format: { type: 'json_schema', json_schema: SCHEMA } });
      expect(request.output).toEqual({ name: 'answer', schema: SCHEMA });
    });

    it('asks for an object in words too, where there is no schema', () => {
      const { request } = read({ response_format: { type: 'json_object' } });
      expect(request.output).toBeUndefined();
      expect(request.messages[0]).toEqual({ role: 'system', text: expect.stringContaining('JSON') });
      expect(request.providerOptions).toMatchObject({
        openai: { response_format: { type: 'json_object' } },
        google: { responseMimeType: 'application/json' },
      });
    });

    it('adds nothing for plain text', () => {
      expect(read({ response_format: { type: 'text' } })).toEqual(read({}));
    });
  });

  it.each([
    ['no object', [1], ['', '/model', '/messages']],
    ['nothing', undefined, ['', '/model', '/messages']],
    ['an empty object', {}, ['/model', '/messages']],
  ])('refuses %s', (_, given, pointers) => {
    expect(faultsIn(given)).toEqual(pointers.map((pointer) => ({ pointer, detail: expect.any(String) })));
  });

  const messages = (count: number): object[] => Array.from({ length: count }, () => ({ role: 'user', content: '' }));
  const nested = (depth: number): object =>
    depth === 0 ? { type: 'string' } : { type: 'object', properties: { a: nested(depth - 1) } };

  it.each([
    ['/model', { model: 'two words' }],
    ['/model', { model: '' }],
    ['/model', { model: 7 }],
    ['/fallbacks', { fallbacks: ['a/1', 'a/2', 'a/3', 'a/4', 'a/5'] }],
    ['/fallbacks/1', { fallbacks: ['a/1', null] }],
    ['/messages', { messages: [] }],
    ['/messages', { messages: messages(257) }],
    ['/messages', { messages: 'Name a bird.' }],
    ['/messages/0', { messages: ['Name a bird.'] }],
    ['/messages/0/role', { messages: [{ role: 'tool', content: 'x' }] }],
    ['/messages/0/tool_calls', { messages: [{ role: 'assistant', content: 'x', tool_calls: [{}] }] }],
    ['/messages/0/content', { messages: [{ role: 'user' }] }],
    ['/messages/0/content', { messages: [{ role: 'user', content: [] }] }],
    ['/messages/0/content', { messages: [{ role: 'user', content: 'half \ud83c' }] }],
    ['/messages/0/content', { messages: [{ role: 'user', content: 'nul \0' }] }],
    ['/messages/0/content/0/text', { messages: [{ role: 'user', content: [{ type: 'text' }] }] }],
    ['/messages/0/content/0/type', { messages: [{ role: 'user', content: [{ type: 'image_url', image_url: {} }] }] }],
    ['/messages/0/content/0/type', { messages: [{ role: 'user', content: ['text'] }] }],
    ['/max_tokens', { max_tokens: 0 }],
    ['/max_tokens', { max_tokens: 1.5 }],
    ['/max_completion_tokens', { max_completion_tokens: 128_001 }],
    ['/temperature', { temperature: 2.1 }],
    ['/temperature', { temperature: -0.1 }],
    ['/temperature', { temperature: Infinity }],
    ['/temperature', { temperature: '1' }],
    ['/top_p', { top_p: NaN }],
    ['/seed', { seed: 1e300 }],
    ['/frequency_penalty', { frequency_penalty: 3 }],
    ['/presence_penalty', { presence_penalty: -3 }],
    ['/reasoning_effort', { reasoning_effort: 'huge' }],
    ['/stop', { stop: ['a', 'b', 'c', 'd', 'e'] }],
    ['/stop', { stop: '' }],
    ['/stop/0', { stop: [7] }],
    ['/n', { n: 2 }],
    ['/tools', { tools: [{ type: 'function' }] }],
    ['/functions', { functions: [{}] }],
    ['/audio', { audio: { voice: 'a' } }],
    ['/modalities', { modalities: ['text', 'audio'] }],
    ['/stream', { stream: 'yes' }],
    ['/stream_options', { stream_options: true }],
    ['/cache', { cache: 'no' }],
    ['/max_cost_micro_usd', { max_cost_micro_usd: -1 }],
    ['/max_cost_micro_usd', { max_cost_micro_usd: 1_000_000_001 }],
    ['/response_format', { response_format: 'json' }],
    ['/response_format/type', { response_format: {} }],
    ['/response_format/type', { response_format: { type: 'xml' } }],
    ['/response_format/json_schema', { response_format: { type: 'json_schema' } }],
    ['/response_format/json_schema', { response_format: { type: 'json_schema', json_schema: nested(21) } }],
    [
      '/response_format/json_schema/name',
      { response_format: { type: 'json_schema', json_schema: { schema: SCHEMA } } },
    ],
    [
      '/response_format/json_schema/schema',
      { response_format: { type: 'json_schema', json_schema: { name: 'b', schema: 'object' } } },
    ],
  ])('points at %s in %j', (pointer, changes) => {
    expect(faultsWith(changes)).toEqual([{ pointer, detail: expect.any(String) }]);
  });

  it.each(['-1', '1e3', '', '99999999999', '5 dollars'])('refuses a limit of %j in the header', (value) => {
    expect(faultsWith({}, { 'x-seoforge-max-cost-micro-usd': value })).toEqual([
      { pointer: 'X-SEOForge-Max-Cost-Micro-USD', detail: expect.any(String) },
    ]);
  });

  it('accepts a schema of twenty levels', () => {
    expect(faultsWith({ response_format: { type: 'json_schema', json_schema: nested(19) } })).toEqual([]);
  });

  it('names all faults at once', () => {
    expect(faultsWith({ n: 3, temperature: 9, stream: 1 })).toHaveLength(3);
  });
});
