import type { LanguageModelRequest, Message } from '../../ports/language-model';
import { toMessagesRequest } from './messages-request';

const REQUEST: LanguageModelRequest = {
  messages: [
    { role: 'system', text: 'Write plainly.' },
    { role: 'user', text: 'Describe a heron.' },
    { role: 'assistant', text: 'A grey bird.' },
    { role: 'system', text: 'Be brief.' },
  ],
  maxOutputTokens: 400,
};

function bodyOf(request: LanguageModelRequest): unknown {
  return JSON.parse(JSON.stringify(toMessagesRequest('anthropic', 'claude-test', request)));
}

describe('toMessagesRequest', () => {
  it('gathers the system messages at the top, and sends nothing that was not asked for', () => {
    expect(bodyOf({ ...REQUEST, temperature: 0.4 })).toEqual({
      model: 'claude-test',
      system: 'Write plainly.\n\nBe brief.',
      messages: [
        { role: 'user', content: 'Describe a heron.' },
        { role: 'assistant', content: 'A grey bird.' },
      ],
      max_tokens: 400,
    });
  });

  it('asks for a schema beside the options under its own name', () => {
    const output = { name: 'heron', schema: { type: 'object' } };
    const providerOptions = { anthropic: { output_config: { effort: 'low' } }, another: { seed: 7 } };

    expect(bodyOf({ ...REQUEST, output, providerOptions })).toEqual({
      ...(bodyOf(REQUEST) as object),
      output_config: { effort: 'low', format: { type: 'json_schema', schema: output.schema } },
    });
    expect(bodyOf({ ...REQUEST, providerOptions })).toHaveProperty('output_config', { effort: 'low' });
  });

  it('lets no option change the model, the messages or the limit', () => {
    const anthropic = { model: 'dearer', system: 'other', messages: [], max_tokens: 90_000 };

    expect(bodyOf({ ...REQUEST, providerOptions: { anthropic } })).toEqual(bodyOf(REQUEST));
  });

  it('marks where a prefix that recurs ends, as often as the API allows, the longest ones first', () => {
    const cacheable = (role: Message['role'], text: string): Message => ({ role, text, endsCacheablePrefix: true });
    const messages = [
      cacheable('user', 'One'),
      { role: 'assistant', text: 'Two' } as const,
      cacheable('user', 'Three'),
      cacheable('system', 'Zero'),
      cacheable('user', ' '),
      cacheable('assistant', 'Four'),
      cacheable('user', 'Five'),
    ];
    const marked = (text: string): unknown => [{ type: 'text', text, cache_control: { type: 'ephemeral' } }];

    expect(bodyOf({ ...REQUEST, messages: [...messages, { role: 'user', text: 'Six' }] })).toMatchObject({
      system: 'Zero',
      messages: [
        { role: 'user', content: marked('One') },
        { role: 'assistant', content: 'Two' },
        { role: 'user', content: marked('Three') },
        { role: 'user', content: ' ' },
        { role: 'assistant', content: marked('Four') },
        { role: 'user', content: marked('Five') },
        { role: 'user', content: 'Six' },
      ],
    });
  });

  it('gives the system messages one by one where one of them ends such a prefix', () => {
    const messages = [
      { role: 'system', text: 'Write plainly.', endsCacheablePrefix: true } as const,
      { role: 'system', text: 'Be brief.' } as const,
    ];

    expect(bodyOf({ ...REQUEST, messages })).toHaveProperty('system', [
      { type: 'text', text: 'Write plainly.', cache_control: { type: 'ephemeral' } },
      { type: 'text', text: 'Be brief.' },
    ]);
  });
});
