import { AnthropicLanguageModel } from '@seoforge/ai-providers';
import type { LanguageModelRequest, LanguageModelResult, LanguageModelStreamPart } from '@seoforge/ai-providers';
import { ANTHROPIC_WIRE, type MessagesRequestBody } from '../support/upstreams/anthropic-wire';
import type { AnswerBehaviour, Behaviour, StreamFaults } from '../support/upstreams/behaviour';
import { Upstream } from '../support/upstreams/upstream';

const TEXT = 'บ่อน้ำในสวนต้องการแดดวันละไม่กี่ชั่วโมง 🌱 and a calm corner.';
const API_KEY = 'sk-ant-canary-key';
const PROMPT = 'canary prompt about ponds';
const REQUEST: LanguageModelRequest = { messages: [{ role: 'user', text: PROMPT }], maxOutputTokens: 500 };
const USAGE = {
  promptTokens: 120,
  completionTokens: 80,
  cachedTokens: 64,
  cacheWriteTokens: 16,
  reasoningTokens: 32,
};
const READ_USAGE = { inputTokens: 120, cachedInputTokens: 64, outputTokens: 80, reasoningTokens: 32 };

describe('AnthropicLanguageModel on the wire', () => {
  let upstream: Upstream<MessagesRequestBody>;
  let model: AnthropicLanguageModel;

  beforeAll(async () => {
    upstream = await Upstream.start(ANTHROPIC_WIRE);
    model = modelWith({ timeoutMs: 60_000 });
  });
  beforeEach(() => {
    upstream.reset();
  });
  afterAll(() => upstream.stop());

  function modelWith(options: { timeoutMs: number }): AnthropicLanguageModel {
    return new AnthropicLanguageModel({ model: 'claude-test', apiKey: API_KEY, baseUrl: upstream.baseUrl, ...options });
  }

  function generate(behaviour: Behaviour, request = REQUEST): Promise<LanguageModelResult> {
    upstream.enqueue(behaviour);
    return model.generate(request);
  }

  async function stream(behaviour: Behaviour, by = model): Promise<LanguageModelStreamPart[]> {
    upstream.enqueue(behaviour);
    const parts: LanguageModelStreamPart[] = [];
    for await (const part of by.stream(REQUEST)) parts.push(part);
    return parts;
  }

  function answer(faults: StreamFaults = {}, more: Partial<AnswerBehaviour> = {}): Behaviour {
    return { kind: 'answer', text: TEXT, usage: USAGE, faults, ...more };
  }

  function expectWhole(parts: readonly LanguageModelStreamPart[]): void {
    expect(parts.map((part) => (part.type === 'text' ? part.text : '')).join('')).toBe(TEXT);
    expect(parts.filter(({ type }) => type !== 'text')).toEqual([expect.objectContaining({ type: 'finish' })]);
  }

  describe('asks', () => {
    it('for what the port says, with one attempt', async () => {
      await generate(answer(), { ...REQUEST, messages: [{ role: 'system', text: 'Be brief.' }, ...REQUEST.messages] });
      await expect(generate({ kind: 'status', status: 529 })).rejects.toMatchObject({ reason: 'unavailable' });

      expect(upstream.requests).toHaveLength(2);
      expect(upstream.requests[0]?.body).toEqual({
        model: 'claude-test',
        system: 'Be brief.',
        messages: [{ role: 'user', content: PROMPT }],
        max_tokens: 500,
        stream: false,
      });
    });

    it('without a temperature, and says so', async () => {
      const { warnings } = await generate(answer(), { ...REQUEST, temperature: 0.2 });

      expect(warnings).toEqual(['anthropic takes no temperature; it had no effect']);
      expect(upstream.requests[0]?.body).not.toHaveProperty('temperature');
    });

    it('with no header but its own, whatever the environment names', async () => {
      const before = process.env;
      process.env = {
        ...before,
        ANTHROPIC_API_KEY: 'sk-ant-environment',
        ANTHROPIC_AUTH_TOKEN: 'environment',
        ANTHROPIC_BASE_URL: 'http://127.0.0.1:9',
        ANTHROPIC_CUSTOM_HEADERS: 'Authorization: Bearer environment\nX-Environment: yes',
        ANTHROPIC_LOG: 'debug',
      };
      try {
        await modelWith({ timeoutMs: 60_000 }).generate(REQUEST);
      } finally {
        process.env = before;
      }

      const headers = upstream.requests[0]?.headers ?? {};
      expect(headers).toMatchObject({ authorization: `Bearer ${API_KEY}`, 'anthropic-version': '2026-10-21' });
      expect(Object.keys(headers).filter((name) => /stainless|^x-/.test(name))).toEqual([]);
    });
  });

  describe('reads', () => {
    it('usage, the dated model and the stop reason of a whole answer, and leaves out what the model thought', async () => {
      expect(await generate(answer())).toEqual({
        text: TEXT,
        finishReason: { unified: 'stop', raw: 'end_turn' },
        usage: READ_USAGE,
        responseId: 'msg_local_upstream',
        responseModel: 'claude-test-20260101',
        warnings: [],
      });
    });

    it('the same of a stream, whose input stands in the first event and output in the last', async () => {
      expect((await stream(answer())).at(-1)).toEqual({
        type: 'finish',
        finishReason: { unified: 'stop', raw: 'end_turn' },
        usage: READ_USAGE,
        responseId: 'msg_local_upstream',
        responseModel: 'claude-test-20260101',
        warnings: [],
      });
    });

    it('characters that are split over packets', async () => {
      expectWhole(await stream(answer({ byteByByte: true })));
    });

    it('a refusal that came after some text as a filtered answer', async () => {
      const refusal = answer({}, { finishReason: 'refusal' });

      expect(await generate(refusal)).toMatchObject({ text: TEXT, finishReason: { unified: 'content_filter' } });
      expect((await stream(refusal)).at(-1)).toMatchObject({ finishReason: { unified: 'content_filter' } });
    });
  });

  describe('ends a stream', () => {
    it('when message_stop never comes and the connection stays open', async () => {
      expectWhole(await stream(answer({ omitEndMarker: true, keepOpen: true })));
    });

    it.each([
      ['is cut', answer({ interrupt: { afterChunks: 3, by: 'cut' } }), 'connection_failed'],
      ['ends early', answer({ interrupt: { afterChunks: 3, by: 'end' } }), 'connection_failed'],
      ['reports that the vendor is overloaded', answer({ interrupt: { afterChunks: 3, by: 'error' } }), 'unavailable'],
      ['holds a malformed event', answer({ malformedChunkAfter: 2 }), 'invalid_answer'],
      ['has no stop reason', answer({}, { finishReason: null }), 'invalid_answer'],
      ['refuses without a text', answer({}, { text: '', finishReason: 'refusal' }), 'content_filtered'],
      ['is no stream', { kind: 'body', contentType: 'application/json', body: '{}' } as const, 'invalid_answer'],
    ])('with an error when it %s', async (_name, behaviour, reason) => {
      expect((await stream(behaviour)).at(-1)).toMatchObject({ type: 'error', error: { reason } });
    });

    it('with a timeout when it stalls', async () => {
      const parts = await stream(answer({ interrupt: { afterChunks: 3, by: 'stall' } }), modelWith({ timeoutMs: 200 }));

      expect(parts[0]?.type).toBe('text');
      expect(parts.at(-1)).toMatchObject({ type: 'error', error: { reason: 'timeout' } });
    });

    it('by hanging up when nobody reads on', async () => {
      upstream.enqueue(answer({ interrupt: { afterChunks: 3, by: 'stall' } }));
      const parts = model.stream(REQUEST);
      await parts.next();
      await parts.return(undefined);

      expect(await upstream.requests[0]?.closedByClient).toBe(true);
    });
  });

  describe('fails', () => {
    it('with the time that the vendor asks to wait', async () => {
      const headers = { 'retry-after': '7' };

      await expect(generate({ kind: 'status', status: 429, headers })).rejects.toMatchObject({ retryAfterMs: 7000 });
    });

    it.each([
      ['that is not JSON', 'application/json', '{"id":"msg_1","conte'],
      ['without content', 'application/json', '{"id":"msg_1","type":"message"}'],
      ['that is empty', 'application/json', ''],
      ['that is a page', 'text/html', '<h1>It works</h1>'],
    ])('as invalid_answer on a body %s', async (_name, contentType, body) => {
      await expect(generate({ kind: 'body', contentType, body })).rejects.toMatchObject({ reason: 'invalid_answer' });
    });

    it('without following a redirect', async () => {
      const headers = { location: `${upstream.baseUrl}/elsewhere` };

      await expect(generate({ kind: 'status', status: 307, headers })).rejects.toMatchObject({ status: 307 });
      expect(upstream.requests).toHaveLength(1);
    });

    it('without repeating the key, the prompt or what the vendor wrote', async () => {
      const message = `invalid x-api-key: ${API_KEY}. You asked: ${PROMPT}`;
      const error = { type: 'authentication_error', message };
      const thrown: unknown = await generate({ kind: 'status', status: 401, error }).catch((caught: unknown) => caught);
      const everything = JSON.stringify(thrown, Object.getOwnPropertyNames(thrown));

      expect(everything).toContain('rejected the API key');
      expect(everything).not.toMatch(/canary/);
    });
  });
});
