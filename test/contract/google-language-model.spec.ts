import { GoogleLanguageModel } from '@seoforge/ai-providers';
import type { LanguageModelRequest, LanguageModelResult, LanguageModelStreamPart } from '@seoforge/ai-providers';
import type { AnswerBehaviour, Behaviour, StreamFaults } from '../support/upstreams/behaviour';
import { GOOGLE_WIRE, type GenerateContentBody } from '../support/upstreams/google-wire';
import { Upstream } from '../support/upstreams/upstream';

const TEXT = 'บ่อน้ำในสวนต้องการแดดวันละไม่กี่ชั่วโมง 🌱 and a calm corner.';
const API_KEY = 'AIza-canary-key';
const PROMPT = 'canary prompt about ponds';
const REQUEST: LanguageModelRequest = { messages: [{ role: 'user', text: PROMPT }], maxOutputTokens: 500 };
const USAGE = { promptTokens: 120, completionTokens: 80, cachedTokens: 64, reasoningTokens: 32 };
const COMPLETION = {
  finishReason: { unified: 'stop', raw: 'STOP' },
  usage: { inputTokens: 120, cachedInputTokens: 64, outputTokens: 80, reasoningTokens: 32 },
  responseId: 'local-upstream',
  responseModel: 'gemini-test-2026-01-01',
  warnings: [],
};

describe('GoogleLanguageModel on the wire', () => {
  let upstream: Upstream<GenerateContentBody>;
  let model: GoogleLanguageModel;

  beforeAll(async () => {
    upstream = await Upstream.start(GOOGLE_WIRE);
    model = modelWith({ timeoutMs: 60_000 });
  });
  beforeEach(() => {
    upstream.reset();
  });
  afterAll(() => upstream.stop());

  function modelWith(options: { timeoutMs: number }): GoogleLanguageModel {
    return new GoogleLanguageModel({ model: 'gemini-test', apiKey: API_KEY, baseUrl: upstream.baseUrl, ...options });
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
      const messages = [{ role: 'system', text: 'Be brief.' } as const, ...REQUEST.messages];
      const output = { name: 'pond', schema: { type: 'object', properties: {}, additionalProperties: false } };
      await generate(answer(), { ...REQUEST, messages, output, temperature: 0.2 });
      await expect(generate({ kind: 'status', status: 503 })).rejects.toMatchObject({ reason: 'unavailable' });

      expect(upstream.requests).toHaveLength(2);
      expect(upstream.requests[0]?.body).toEqual({
        systemInstruction: { parts: [{ text: 'Be brief.' }], role: 'user' },
        contents: [{ role: 'user', parts: [{ text: PROMPT }] }],
        generationConfig: {
          maxOutputTokens: 500,
          temperature: 0.2,
          responseMimeType: 'application/json',
          responseJsonSchema: output.schema,
        },
      });
    });

    it('once, even where the vendor offers to go on', async () => {
      const body = JSON.stringify({
        candidates: [
          { content: { parts: [{ text: 'Half' }] }, finishReason: 'CONTINUATION', continuationToken: 'next' },
        ],
        continuationToken: 'next',
      });

      expect(await generate({ kind: 'body', contentType: 'application/json', body })).toMatchObject({
        finishReason: { unified: 'length', raw: 'CONTINUATION' },
      });
      expect(upstream.requests).toHaveLength(1);
    });

    it('where it was told to, with no header but its own, whatever the environment or an option names', async () => {
      const before = process.env;
      process.env = {
        ...before,
        GEMINI_API_KEY: 'AIza-environment',
        GOOGLE_GEMINI_BASE_URL: 'http://127.0.0.1:9',
        GOOGLE_GENAI_API_VERSION: 'v9',
        GOOGLE_GENAI_USE_ENTERPRISE: 'true',
        GOOGLE_GENAI_USE_VERTEXAI: 'true',
      };
      const google = { httpOptions: { baseUrl: 'http://127.0.0.1:9', headers: { 'x-option': 'yes' } } };
      try {
        await modelWith({ timeoutMs: 60_000 }).generate({ ...REQUEST, providerOptions: { google } });
      } finally {
        process.env = before;
      }

      expect(upstream.requests[0]?.path).toBe('/v1beta/models/gemini-test:generateContent');
      expect(Object.entries(upstream.requests[0]?.headers ?? {}).filter(([name]) => name.startsWith('x-'))).toEqual([
        ['x-goog-api-key', API_KEY],
      ]);
    });
  });

  describe('reads', () => {
    it('usage, the dated model and the finish reason of a whole answer, and leaves out what the model thought', async () => {
      expect(await generate(answer())).toEqual({ text: TEXT, ...COMPLETION });
    });

    it('the same of a stream', async () => {
      expect((await stream(answer())).at(-1)).toEqual({ type: 'finish', ...COMPLETION });
    });

    it('characters that are split over packets', async () => {
      expectWhole(await stream(answer({ byteByByte: true })));
    });

    it('an answer that a filter cut as a filtered one', async () => {
      const filtered = answer({}, { finishReason: 'RECITATION' });

      expect(await generate(filtered)).toMatchObject({ text: TEXT, finishReason: { unified: 'content_filter' } });
      expect((await stream(filtered)).at(-1)).toMatchObject({ finishReason: { unified: 'content_filter' } });
    });
  });

  describe('ends a stream', () => {
    it('when the connection stays open, with the usage or without', async () => {
      expectWhole(await stream(answer({ keepOpen: true })));
      expectWhole(await stream(answer({ keepOpen: true }, { usage: null })));
    });

    it.each([
      ['is cut', answer({ interrupt: { afterChunks: 3, by: 'cut' } }), 'connection_failed'],
      ['ends early', answer({ interrupt: { afterChunks: 3, by: 'end' } }), 'connection_failed'],
      ['reports that the model is overloaded', answer({ interrupt: { afterChunks: 3, by: 'error' } }), 'unavailable'],
      ['holds a malformed event', answer({ malformedChunkAfter: 2 }), 'invalid_answer'],
      ['has no finish reason', answer({}, { finishReason: null }), 'connection_failed'],
      ['is filtered to nothing', answer({}, { text: '', finishReason: 'SAFETY' }), 'content_filtered'],
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
    it('with the time that the vendor asks to wait, in a header or in the body', async () => {
      const headers = { 'retry-after': '7' };
      const details = [{ '@type': 'type.googleapis.com/google.rpc.RetryInfo', retryDelay: '34.074s' }];

      await expect(generate({ kind: 'status', status: 429, headers })).rejects.toMatchObject({ retryAfterMs: 7000 });
      await expect(generate({ kind: 'status', status: 429, error: { details } })).rejects.toMatchObject({
        reason: 'rate_limited',
        retryAfterMs: 34_074,
      });
    });

    it('as a rejected key, which the vendor reports as a malformed request', async () => {
      const details = [{ '@type': 'type.googleapis.com/google.rpc.ErrorInfo', reason: 'API_KEY_INVALID' }];
      const error = { message: 'API key not valid.', status: 'INVALID_ARGUMENT', details };

      await expect(generate({ kind: 'status', status: 400, error })).rejects.toMatchObject({
        reason: 'authentication_failed',
        message: expect.stringContaining('(HTTP 400, INVALID_ARGUMENT)'),
      });
    });

    it.each([
      ['that is not JSON', 'application/json', '{"candidates":[{"conte'],
      ['without candidates', 'application/json', '{"candidates":[],"usageMetadata":{"promptTokenCount":3}}'],
      ['of another kind', 'application/json', '{"models":[]}'],
      ['that is empty', 'application/json', ''],
      ['that is a page', 'text/html', '<h1>It works</h1>'],
    ])('as invalid_answer on a body %s', async (_name, contentType, body) => {
      await expect(generate({ kind: 'body', contentType, body })).rejects.toMatchObject({ reason: 'invalid_answer' });
    });

    it('as invalid_answer on a body that never ends', async () => {
      const body = JSON.stringify({ candidates: [{ content: { parts: [{ text: 'x'.repeat(33 * 1024 * 1024) }] } }] });

      await expect(generate({ kind: 'body', contentType: 'application/json', body })).rejects.toThrow(
        'answer_too_large',
      );
    });

    it('without following a redirect', async () => {
      const headers = { location: `${upstream.baseUrl}/elsewhere` };

      await expect(generate({ kind: 'status', status: 307, headers })).rejects.toMatchObject({ status: 307 });
      expect(upstream.requests).toHaveLength(1);
    });

    it('without repeating the key, the prompt or what the vendor wrote', async () => {
      const message = `API key ${API_KEY} is not allowed. You asked: ${PROMPT}`;
      const error = { message, status: PROMPT };
      const thrown: unknown = await generate({ kind: 'status', status: 403, error }).catch((caught: unknown) => caught);
      const everything = JSON.stringify(thrown, Object.getOwnPropertyNames(thrown));

      expect(everything).toContain('rejected the API key');
      expect(everything).not.toMatch(/canary/);
    });
  });
});
