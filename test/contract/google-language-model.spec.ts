import { GoogleLanguageModel } from '@seoforge/ai-providers';
import { GOOGLE_WIRE } from '../support/upstreams/google-wire';
import {
  answer,
  API_KEY,
  LanguageModelOnTheWire,
  PROMPT,
  READ_USAGE,
  REQUEST,
  TEXT,
  withEnvironment,
} from './language-model-on-the-wire';
import { itKeepsToTheRemoteContract } from './remote-language-model.contract';

const COMPLETION = {
  finishReason: { unified: 'stop', raw: 'STOP' },
  usage: READ_USAGE,
  responseId: 'local-upstream',
  responseModel: 'model-test-2026-01-01',
  warnings: [],
};

describe('GoogleLanguageModel on the wire', () => {
  const vendor = new LanguageModelOnTheWire(GOOGLE_WIRE, (connection) => new GoogleLanguageModel(connection));

  itKeepsToTheRemoteContract(vendor, {
    strangeBodies: ['{"candidates":[],"usageMetadata":{"promptTokenCount":3}}', '{"models":[]}'],
  });

  describe('asks', () => {
    it('for what the port says, with one attempt', async () => {
      const messages = [{ role: 'system', text: 'Be brief.' } as const, ...REQUEST.messages];
      const output = { name: 'pond', schema: { type: 'object', properties: {}, additionalProperties: false } };
      await vendor.generate(answer(), { ...REQUEST, messages, output, temperature: 0.2 });
      await expect(vendor.generate({ kind: 'status', status: 503 })).rejects.toMatchObject({ reason: 'unavailable' });

      expect(vendor.upstream.requests).toHaveLength(2);
      expect(vendor.upstream.requests[0]?.body).toEqual({
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

      expect(await vendor.generate({ kind: 'body', contentType: 'application/json', body })).toMatchObject({
        finishReason: { unified: 'length', raw: 'CONTINUATION' },
      });
      expect(vendor.upstream.requests).toHaveLength(1);
    });

    it('where it was told to, with no header but its own, whatever the environment or an option names', async () => {
      const variables = {
        GEMINI_API_KEY: 'AIza-environment',
        GOOGLE_GEMINI_BASE_URL: 'http://127.0.0.1:9',
        GOOGLE_GENAI_API_VERSION: 'v9',
        GOOGLE_GENAI_USE_ENTERPRISE: 'true',
        GOOGLE_GENAI_USE_VERTEXAI: 'true',
      };
      const google = { httpOptions: { baseUrl: 'http://127.0.0.1:9', headers: { 'x-option': 'yes' } } };
      await withEnvironment(variables, () =>
        vendor.modelWith({}).generate({ ...REQUEST, providerOptions: { google } }),
      );
      const [request] = vendor.upstream.requests;

      expect(request?.path).toBe('/v1beta/models/model-test:generateContent');
      expect(Object.entries(request?.headers ?? {}).filter(([name]) => name.startsWith('x-'))).toEqual([
        ['x-goog-api-key', API_KEY],
      ]);
    });
  });

  describe('reads', () => {
    it('usage, the dated model and the finish reason, streamed or not, and leaves out what the model thought', async () => {
      expect(await vendor.generate(answer())).toEqual({ text: TEXT, ...COMPLETION });
      expect((await vendor.stream(answer())).at(-1)).toEqual({ type: 'finish', ...COMPLETION });
    });

    it('an answer that a filter cut as a filtered one', async () => {
      const filtered = answer({}, { finishReason: 'RECITATION' });

      expect(await vendor.generate(filtered)).toMatchObject({
        text: TEXT,
        finishReason: { unified: 'content_filter' },
      });
      expect((await vendor.stream(filtered)).at(-1)).toMatchObject({ finishReason: { unified: 'content_filter' } });
    });
  });

  it.each([
    ['has no finish reason', answer({}, { finishReason: null }), 'connection_failed'],
    ['is filtered to nothing', answer({}, { text: '', finishReason: 'SAFETY' }), 'content_filtered'],
  ])('ends a stream with an error when it %s', async (_name, behaviour, reason) => {
    expect((await vendor.stream(behaviour)).at(-1)).toMatchObject({ type: 'error', error: { reason } });
  });

  describe('fails', () => {
    it('with the time that the body asks to wait', async () => {
      const details = [{ '@type': 'type.googleapis.com/google.rpc.RetryInfo', retryDelay: '34.074s' }];

      await expect(vendor.generate({ kind: 'status', status: 429, error: { details } })).rejects.toMatchObject({
        reason: 'rate_limited',
        retryAfterMs: 34_074,
      });
    });

    it('as a rejected key, which the vendor reports as a malformed request', async () => {
      const details = [{ '@type': 'type.googleapis.com/google.rpc.ErrorInfo', reason: 'API_KEY_INVALID' }];
      const error = { message: 'API key not valid.', status: 'INVALID_ARGUMENT', details };

      await expect(vendor.generate({ kind: 'status', status: 400, error })).rejects.toMatchObject({
        reason: 'authentication_failed',
        message: expect.stringContaining('(HTTP 400, INVALID_ARGUMENT)'),
      });
    });
  });
});
