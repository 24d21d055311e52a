import { OpenAiLanguageModel } from '@seoforge/ai-providers';
import type { LanguageModelRequest, LanguageModelResult, LanguageModelStreamPart } from '@seoforge/ai-providers';
import type { ProviderError } from '@seoforge/ai-providers';
import type { Behaviour, StreamFaults } from '../support/upstreams/behaviour';
import { OPENAI_WIRE, type ChatRequestBody } from '../support/upstreams/openai-wire';
import { Upstream } from '../support/upstreams/upstream';

const TEXT = 'บ่อน้ำในสวนต้องการแดดวันละไม่กี่ชั่วโมง 🌱 and a calm corner.';
const API_KEY = 'sk-canary-key';
const PROMPT = 'canary prompt about ponds';
const REQUEST: LanguageModelRequest = { messages: [{ role: 'user', text: PROMPT }], maxOutputTokens: 500 };
const USAGE = { promptTokens: 120, completionTokens: 80, cachedTokens: 64, reasoningTokens: 32 };

describe('OpenAiLanguageModel on the wire', () => {
  let upstream: Upstream<ChatRequestBody>;
  let model: OpenAiLanguageModel;

  beforeAll(async () => {
    upstream = await Upstream.start(OPENAI_WIRE);
    model = modelWith({ timeoutMs: 60_000 });
  });
  beforeEach(() => {
    upstream.reset();
  });
  afterAll(() => upstream.stop());

  function modelWith(options: { timeoutMs: number; provider?: string }): OpenAiLanguageModel {
    return new OpenAiLanguageModel({ model: 'gpt-test', apiKey: API_KEY, baseUrl: upstream.baseUrl, ...options });
  }

  function generate(behaviour: Behaviour, request = REQUEST): Promise<LanguageModelResult> {
    upstream.enqueue(behaviour);
    return model.generate(request);
  }

  async function stream(behaviour: Behaviour, request = REQUEST): Promise<LanguageModelStreamPart[]> {
    upstream.enqueue(behaviour);
    const parts: LanguageModelStreamPart[] = [];
    for await (const part of model.stream(request)) parts.push(part);
    return parts;
  }

  async function streamError(behaviour: Behaviour): Promise<ProviderError | undefined> {
    const last = (await stream(behaviour)).at(-1);
    return last?.type === 'error' ? last.error : undefined;
  }

  function answer(faults: StreamFaults = {}, more: Partial<Behaviour> = {}): Behaviour {
    return { kind: 'answer', text: TEXT, usage: USAGE, faults, ...more } as Behaviour;
  }

  function expectWhole(parts: readonly LanguageModelStreamPart[]): void {
    expect(parts.map((part) => (part.type === 'text' ? part.text : '')).join('')).toBe(TEXT);
    expect(parts.filter(({ type }) => type !== 'text')).toEqual([expect.objectContaining({ type: 'finish' })]);
  }

  describe('asks', () => {
    it('for what the port says, with one attempt', async () => {
      await generate(answer());
      await expect(generate({ kind: 'status', status: 500 })).rejects.toThrow('HTTP 500');

      expect(upstream.requests).toHaveLength(2);
      expect(upstream.requests[0]?.body).toEqual({
        model: 'gpt-test',
        messages: [{ role: 'user', content: PROMPT }],
        max_completion_tokens: 500,
        stream: false,
      });
    });

    it('for the usage of a stream', async () => {
      await stream(answer());

      expect(upstream.requests[0]?.body).toMatchObject({ stream: true, stream_options: { include_usage: true } });
    });

    it('with no header but its own, whatever the environment names', async () => {
      const before = process.env;
      process.env = {
        ...before,
        OPENAI_API_KEY: 'sk-environment',
        OPENAI_BASE_URL: 'http://127.0.0.1:9',
        OPENAI_ORG_ID: 'org-environment',
        OPENAI_PROJECT_ID: 'project-environment',
        OPENAI_CUSTOM_HEADERS: 'Authorization: Bearer sk-environment\nX-Environment: yes',
      };
      try {
        await modelWith({ timeoutMs: 60_000 }).generate(REQUEST);
      } finally {
        process.env = before;
      }

      expect(upstream.requests[0]?.headers['authorization']).toBe(`Bearer ${API_KEY}`);
      expect(
        Object.keys(upstream.requests[0]?.headers ?? {}).filter((name) => /openai|stainless|^x-/.test(name)),
      ).toEqual([]);
    });
  });

  describe('reads', () => {
    it('usage, the dated model and the finish reason of a whole answer', async () => {
      expect(await generate(answer())).toEqual({
        text: TEXT,
        finishReason: { unified: 'stop', raw: 'stop' },
        usage: { inputTokens: 120, cachedInputTokens: 64, outputTokens: 80, reasoningTokens: 32 },
        responseId: 'chatcmpl-local-upstream',
        responseModel: 'gpt-test-2026-01-01',
        warnings: [],
      });
    });

    it('the same of a stream', async () => {
      expect((await stream(answer())).at(-1)).toMatchObject({
        finishReason: { unified: 'stop', raw: 'stop' },
        usage: { inputTokens: 120, cachedInputTokens: 64, outputTokens: 80, reasoningTokens: 32 },
        responseModel: 'gpt-test-2026-01-01',
      });
    });

    it('an answer without usage and finish reason', async () => {
      const result = await generate(answer({}, { usage: null, finishReason: null }));

      expect(result).toMatchObject({ text: TEXT, finishReason: { unified: 'other', raw: undefined }, usage: {} });
    });

    it('characters that are split over packets', async () => {
      expectWhole(await stream(answer({ byteByByte: true })));
    });

    it('past a malformed chunk', async () => {
      expectWhole(await stream(answer({ malformedChunkAfter: 2 })));
    });
  });

  describe('ends a stream', () => {
    it('with the usage when [DONE] never comes and the connection stays open', async () => {
      const parts = await stream(answer({ omitEndMarker: true, keepOpen: true }));

      expectWhole(parts);
      expect(parts.at(-1)).toHaveProperty('usage.inputTokens', 120);
    });

    it('without the usage when neither that nor [DONE] comes', async () => {
      const parts = await stream(answer({ omitEndMarker: true, keepOpen: true }, { usage: null }));

      expectWhole(parts);
      expect(parts.at(-1)).toHaveProperty('usage', {});
    });

    it.each([
      ['is cut', answer({ interrupt: { afterChunks: 3, by: 'cut' } }), 'connection_failed'],
      ['ends early', answer({ interrupt: { afterChunks: 3, by: 'end' } }), 'connection_failed'],
      ['reports an error', answer({ interrupt: { afterChunks: 3, by: 'error' } }), 'unavailable'],
      ['has no finish reason', answer({}, { finishReason: null, usage: null }), 'invalid_answer'],
      ['is no stream', { kind: 'body', contentType: 'application/json', body: '{}' } as const, 'invalid_answer'],
    ])('with an error when it %s', async (_name, behaviour, reason) => {
      expect(await streamError(behaviour)).toMatchObject({ reason });
    });

    it('with a timeout when it stalls', async () => {
      const impatient = modelWith({ timeoutMs: 200 });
      upstream.enqueue(answer({ interrupt: { afterChunks: 3, by: 'stall' } }));
      const parts: LanguageModelStreamPart[] = [];
      for await (const part of impatient.stream(REQUEST)) parts.push(part);

      expect(parts[0]?.type).toBe('text');
      expect(parts.at(-1)).toMatchObject({ type: 'error', error: { reason: 'timeout' } });
    });

    it('as aborted when the caller leaves in the middle, and hangs up', async () => {
      const caller = new AbortController();
      upstream.enqueue(answer({ interrupt: { afterChunks: 3, by: 'stall' } }));
      const parts: LanguageModelStreamPart[] = [];
      for await (const part of model.stream({ ...REQUEST, signal: caller.signal })) {
        parts.push(part);
        caller.abort();
      }

      expect(parts.at(-1)).toMatchObject({ type: 'error', error: { reason: 'aborted' } });
      expect(await upstream.requests[0]?.closedByClient).toBe(true);
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
    it('as content_filtered on a refusal, streamed or not', async () => {
      const refusal = answer({}, { refusal: 'I cannot help with that.' });

      await expect(generate(refusal)).rejects.toMatchObject({ reason: 'content_filtered' });
      expect(await streamError(refusal)).toMatchObject({ reason: 'content_filtered' });
    });

    it('with the time that the vendor asks to wait', async () => {
      const headers = { 'retry-after': '7' };

      await expect(generate({ kind: 'status', status: 429, headers })).rejects.toMatchObject({ retryAfterMs: 7000 });
    });

    it('as a timeout when no answer comes', async () => {
      upstream.enqueue({ kind: 'silence' });

      await expect(modelWith({ timeoutMs: 100 }).generate(REQUEST)).rejects.toMatchObject({ reason: 'timeout' });
    });

    it.each([
      ['that is not JSON', 'application/json', '{"id":"chatcmpl-1","choi'],
      ['without choices', 'application/json', '{"id":"chatcmpl-1","choices":[]}'],
      ['of another kind', 'application/json', '{"object":"list","data":[]}'],
      ['that is empty', 'application/json', ''],
      ['that is a page', 'text/html', '<h1>It works</h1>'],
    ])('as invalid_answer on a body %s', async (_name, contentType, body) => {
      await expect(generate({ kind: 'body', contentType, body })).rejects.toMatchObject({ reason: 'invalid_answer' });
    });

    it('as invalid_answer on a body that never ends', async () => {
      const body = JSON.stringify({ choices: [{ message: { content: 'x'.repeat(33 * 1024 * 1024) } }] });

      await expect(generate({ kind: 'body', contentType: 'application/json', body })).rejects.toThrow(
        'answer_too_large',
      );
    });

    it('without following a redirect', async () => {
      const redirect: Behaviour = {
        kind: 'status',
        status: 307,
        headers: { location: `${upstream.baseUrl}/elsewhere` },
      };

      await expect(generate(redirect)).rejects.toMatchObject({ reason: 'invalid_request', status: 307 });
      expect(upstream.requests).toHaveLength(1);
    });

    it('with the system code where nothing listens, under its configured name', async () => {
      const stopped = await Upstream.start(OPENAI_WIRE);
      const { baseUrl } = stopped;
      await stopped.stop();
      const nowhere = new OpenAiLanguageModel({
        provider: 'office-server',
        model: 'gpt-test',
        apiKey: API_KEY,
        baseUrl,
        timeoutMs: 5000,
      });

      await expect(nowhere.generate(REQUEST)).rejects.toThrow(/^office-server could not be reached.*ECONNREFUSED/);
    });

    it('without repeating the key, the prompt or what the vendor wrote', async () => {
      const message = `Incorrect API key provided: ${API_KEY}. You asked: ${PROMPT}`;
      const thrown: unknown = await generate({ kind: 'status', status: 401, error: { message, code: PROMPT } }).catch(
        (error: unknown) => error,
      );
      const everything = JSON.stringify(thrown, Object.getOwnPropertyNames(thrown));

      expect(everything).toContain('rejected the API key');
      expect(everything).not.toMatch(/canary/);
    });
  });
});
