import { OpenAiLanguageModel } from '@seoforge/ai-providers';
import { OPENAI_WIRE } from '../support/upstreams/openai-wire';
import { Upstream } from '../support/upstreams/upstream';
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
  finishReason: { unified: 'stop', raw: 'stop' },
  usage: READ_USAGE,
  responseId: 'chatcmpl-local-upstream',
  responseModel: 'model-test-2026-01-01',
  warnings: [],
};

describe('OpenAiLanguageModel on the wire', () => {
  const vendor = new LanguageModelOnTheWire(OPENAI_WIRE, (connection) => new OpenAiLanguageModel(connection));

  itKeepsToTheRemoteContract(vendor, {
    strangeBodies: ['{"id":"chatcmpl-1","choices":[]}', '{"object":"list","data":[]}'],
  });

  describe('asks', () => {
    it('for what the port says, with one attempt', async () => {
      await vendor.generate(answer());
      await expect(vendor.generate({ kind: 'status', status: 500 })).rejects.toThrow('HTTP 500');

      expect(vendor.upstream.requests).toHaveLength(2);
      expect(vendor.upstream.requests[0]?.body).toEqual({
        model: 'model-test',
        messages: [{ role: 'user', content: PROMPT }],
        max_completion_tokens: 500,
        stream: false,
      });
    });

    it('for the usage of a stream', async () => {
      await vendor.stream(answer());

      expect(vendor.upstream.requests[0]?.body).toMatchObject({
        stream: true,
        stream_options: { include_usage: true },
      });
    });

    it('with no header but its own, whatever the environment names', async () => {
      const variables = {
        OPENAI_API_KEY: 'sk-environment',
        OPENAI_BASE_URL: 'http://127.0.0.1:9',
        OPENAI_ORG_ID: 'org-environment',
        OPENAI_PROJECT_ID: 'project-environment',
        OPENAI_CUSTOM_HEADERS: 'Authorization: Bearer sk-environment\nX-Environment: yes',
      };
      await withEnvironment(variables, () => vendor.modelWith({}).generate(REQUEST));
      const headers = vendor.upstream.requests[0]?.headers ?? {};

      expect(headers['authorization']).toBe(`Bearer ${API_KEY}`);
      expect(Object.keys(headers).filter((name) => /openai|stainless|^x-/.test(name))).toEqual([]);
    });
  });

  describe('reads', () => {
    it('usage, the dated model and the finish reason, streamed or not', async () => {
      expect(await vendor.generate(answer())).toEqual({ text: TEXT, ...COMPLETION });
      expect((await vendor.stream(answer())).at(-1)).toEqual({ type: 'finish', ...COMPLETION });
    });

    it('an answer without usage and finish reason', async () => {
      const result = await vendor.generate(answer({}, { usage: null, finishReason: null }));

      expect(result).toMatchObject({ text: TEXT, finishReason: { unified: 'other', raw: undefined }, usage: {} });
    });
  });

  describe('fails', () => {
    it('as content_filtered on a refusal, streamed or not', async () => {
      const refusal = answer({}, { refusal: 'I cannot help with that.' });

      await expect(vendor.generate(refusal)).rejects.toMatchObject({ reason: 'content_filtered' });
      expect((await vendor.stream(refusal)).at(-1)).toMatchObject({ error: { reason: 'content_filtered' } });
    });

    it('as invalid_answer where a stream ends in good order without a finish reason', async () => {
      const parts = await vendor.stream(answer({}, { finishReason: null, usage: null }));

      expect(parts.at(-1)).toMatchObject({ error: { reason: 'invalid_answer' } });
    });

    it('with the system code where nothing listens, under its configured name', async () => {
      const stopped = await Upstream.start(OPENAI_WIRE);
      const { baseUrl } = stopped;
      await stopped.stop();
      const nowhere = new OpenAiLanguageModel({ provider: 'office-server', model: 'm', baseUrl, timeoutMs: 5000 });

      await expect(nowhere.generate(REQUEST)).rejects.toThrow(/^office-server could not be reached.*ECONNREFUSED/);
    });
  });
});
