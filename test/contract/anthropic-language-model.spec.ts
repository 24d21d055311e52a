import { AnthropicLanguageModel } from '@seoforge/ai-providers';
import { ANTHROPIC_WIRE } from '../support/upstreams/anthropic-wire';
import {
  answer,
  API_KEY,
  LanguageModelOnTheWire,
  PROMPT,
  READ_USAGE,
  REQUEST,
  TEXT,
  USAGE,
  withEnvironment,
} from './language-model-on-the-wire';
import { itKeepsToTheRemoteContract } from './remote-language-model.contract';

const COMPLETION = {
  finishReason: { unified: 'stop', raw: 'end_turn' },
  usage: { ...READ_USAGE, cacheWriteInputTokens: 16 },
  responseId: 'msg_local_upstream',
  responseModel: 'model-test-20260101',
  warnings: [],
};

describe('AnthropicLanguageModel on the wire', () => {
  const vendor = new LanguageModelOnTheWire(ANTHROPIC_WIRE, (connection) => new AnthropicLanguageModel(connection));

  itKeepsToTheRemoteContract(vendor, { strangeBodies: ['{"id":"msg_1","type":"message"}'] });

  describe('asks', () => {
    it('for what the port says, with one attempt', async () => {
      const messages = [{ role: 'system', text: 'Be brief.' } as const, ...REQUEST.messages];
      await vendor.generate(answer(), { ...REQUEST, messages });
      await expect(vendor.generate({ kind: 'status', status: 529 })).rejects.toMatchObject({ reason: 'unavailable' });

      expect(vendor.upstream.requests).toHaveLength(2);
      expect(vendor.upstream.requests[0]?.body).toEqual({
        model: 'model-test',
        system: 'Be brief.',
        messages: [{ role: 'user', content: PROMPT }],
        max_tokens: 500,
        stream: false,
      });
    });

    it('the vendor to remember a prefix that recurs', async () => {
      const messages = [{ role: 'system', text: 'Be brief.', endsCacheablePrefix: true } as const, ...REQUEST.messages];
      await vendor.generate(answer(), { ...REQUEST, messages });

      expect(vendor.upstream.requests[0]?.body).toMatchObject({
        system: [{ type: 'text', text: 'Be brief.', cache_control: { type: 'ephemeral' } }],
        messages: [{ role: 'user', content: PROMPT }],
      });
    });

    it('without a temperature, and says so', async () => {
      const { warnings } = await vendor.generate(answer(), { ...REQUEST, temperature: 0.2 });

      expect(warnings).toEqual(['anthropic takes no temperature; it had no effect']);
      expect(vendor.upstream.requests[0]?.body).not.toHaveProperty('temperature');
    });

    it('with no header but its own, whatever the environment names', async () => {
      const variables = {
        ANTHROPIC_API_KEY: 'sk-ant-environment',
        ANTHROPIC_AUTH_TOKEN: 'environment',
        ANTHROPIC_BASE_URL: 'http://127.0.0.1:9',
        ANTHROPIC_CUSTOM_HEADERS: 'Authorization: Bearer environment\nX-Environment: yes',
        ANTHROPIC_LOG: 'debug',
      };
      await withEnvironment(variables, () => vendor.modelWith({}).generate(REQUEST));
      const headers = vendor.upstream.requests[0]?.headers ?? {};

      expect(headers).toMatchObject({ authorization: `Bearer ${API_KEY}`, 'anthropic-version': '2026-10-21' });
      expect(Object.keys(headers).filter((name) => /stainless|^x-/.test(name))).toEqual([]);
    });
  });

  describe('reads', () => {
    it('usage, the dated model and the stop reason, streamed or not, and leaves out what the model thought', async () => {
      const cached = answer({}, { usage: { ...USAGE, cacheWriteTokens: 16 } });

      expect(await vendor.generate(cached)).toEqual({ text: TEXT, ...COMPLETION });
      expect((await vendor.stream(cached)).at(-1)).toEqual({ type: 'finish', ...COMPLETION });
    });

    it('a refusal that came after some text as a filtered answer', async () => {
      const refusal = answer({}, { finishReason: 'refusal' });

      expect(await vendor.generate(refusal)).toMatchObject({
        text: TEXT,
        finishReason: { unified: 'content_filter' },
      });
      expect((await vendor.stream(refusal)).at(-1)).toMatchObject({ finishReason: { unified: 'content_filter' } });
    });
  });

  it.each([
    ['has no stop reason', answer({}, { finishReason: null }), 'invalid_answer'],
    ['refuses without a text', answer({}, { text: '', finishReason: 'refusal' }), 'content_filtered'],
  ])('ends a stream with an error when it %s', async (_name, behaviour, reason) => {
    expect((await vendor.stream(behaviour)).at(-1)).toMatchObject({ type: 'error', error: { reason } });
  });
});
