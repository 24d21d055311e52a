import { IssueApiKey } from '@seoforge/auth';

import type { ChatCompletionDto } from '../../apps/api/src/openai-compat/chat-completion.dto';
import type { ImageGenerationDto } from '../../apps/api/src/openai-compat/image-generation.dto';
import type { OpenAiModelListDto } from '../../apps/api/src/openai-compat/model-list.dto';
import { HIGH_RATE_LIMITS } from '../support/high-rate-limits';
import { readProblem } from '../support/problem';
import { RunningService } from '../support/running-service';
import { ANTHROPIC_WIRE, type MessagesRequestBody } from '../support/upstreams/anthropic-wire';
import type { AnswerBehaviour } from '../support/upstreams/behaviour';
import { OPENAI_WIRE, type ChatRequestBody } from '../support/upstreams/openai-wire';
import { Upstream } from '../support/upstreams/upstream';

const CHAT = '/openai/v1/chat/completions';
const MODEL = 'openai/gpt-5.4-mini';
const FALLBACK = 'anthropic/claude-sonnet-5';
const POND: AnswerBehaviour = {
  kind: 'answer',
  text: 'A garden pond needs a calm spot.',
  usage: { promptTokens: 100, cachedTokens: 40, completionTokens: 20, reasoningTokens: 5 },
};
/** 60 × 0.75 + 40 × 0.075 + 20 × 4.5 micro-dollars. */
const POND_COST = 138;

describe('OpenAI-compatible paths', () => {
  let openAi: Upstream<ChatRequestBody>;
  let anthropic: Upstream<MessagesRequestBody>;
  let service: RunningService;
  let asked = 0;

  beforeAll(async () => {
    [openAi, anthropic] = await Promise.all([Upstream.start(OPENAI_WIRE), Upstream.start(ANTHROPIC_WIRE)]);
    service = await RunningService.startWithoutWorker({
      OPENAI_API_KEY: 'sk-upstream-0123456789',
      OPENAI_BASE_URL: openAi.baseUrl,
      ANTHROPIC_API_KEY: 'sk-ant-upstream-0123456789',
      ANTHROPIC_BASE_URL: anthropic.baseUrl,
      AI_RETRY_DELAY_MS: '1',
      AI_CIRCUIT_OPEN_MS: '10',
      RATE_LIMITS: HIGH_RATE_LIMITS,
    });
  });
  afterAll(async () => {
    await service.stop();
    await Promise.all([openAi.stop(), anthropic.stop()]);
  });
  beforeEach(() => {
    openAi.reset();
    anthropic.reset();
    openAi.respondWith(() => POND);
  });

  /** Each asks something else, so that no answer is remembered, unless a test wants that. */
  function ask(changes: object = {}, { headers, apiKey }: AskOptions = {}): Promise<Response> {
    asked += 1;
    const messages = [{ role: 'user', content: `Describe a garden pond, version ${asked}.` }];
    const json = { model: MODEL, messages, ...changes };
    return service.request(CHAT, {
      json,
      ...(headers ? { headers } : {}),
      ...(apiKey === undefined ? {} : { apiKey }),
    });
  }

  async function completionOf(response: Response): Promise<ChatCompletionDto> {
    expect(response.status).toBe(200);
    return (await response.json()) as ChatCompletionDto;
  }

  describe('whole answers', () => {
    it('come in the form of OpenAI’s, with a receipt to the micro-dollar', async () => {
      const response = await ask({ temperature: 0.3, seed: 7, stop: ['END'], user: 'plug-in' });
      const completion = await completionOf(response);
      expect(completion).toEqual({
        id: expect.stringMatching(/^chatcmpl-[0-9a-f-]{36}$/),
        object: 'chat.completion',
        created: expect.any(Number),
        model: MODEL,
        choices: [
          {
            index: 0,
            message: { role: 'assistant', content: POND.text, refusal: null },
            logprobs: null,
            finish_reason: 'stop',
          },
        ],
        usage: {
          prompt_tokens: 100,
          completion_tokens: 20,
          total_tokens: 120,
          prompt_tokens_details: { cached_tokens: 40 },
          completion_tokens_details: { reasoning_tokens: 5 },
        },
        seoforge: {
          callId: expect.any(String),
          provider: 'openai',
          costMicroUsd: POND_COST,
          isCached: false,
          attempts: 1,
          warnings: [],
        },
      });
      expect(response.headers.has('x-request-id')).toBe(true);
      expect(openAi.requests.map(({ body }) => body)).toMatchObject([
        { model: 'gpt-5.4-mini', max_completion_tokens: 4_096, temperature: 0.3, seed: 7, stop: ['END'] },
      ]);
    });

    it('are remembered for the same question, unless the caller does not want that', async () => {
      const question = { messages: [{ role: 'user', content: 'Which fish for a pond?' }] };
      const first = await completionOf(await ask(question));
      const second = await completionOf(await ask(question));
      expect([first, second].map(({ seoforge }) => seoforge)).toMatchObject([
        { isCached: false, costMicroUsd: POND_COST },
        { isCached: true, costMicroUsd: 0, attempts: 0 },
      ]);
      expect(openAi.requests).toHaveLength(1);

      await ask(question, { headers: { 'Cache-Control': 'no-cache' } });
      await ask({ ...question, cache: false });
      expect(openAi.requests).toHaveLength(3);
    });

    it('come from another model where the first one fails, and say so', async () => {
      openAi.respondWith(() => ({ kind: 'status', status: 503 }));
      anthropic.respondWith(() => ({ ...POND, text: 'It wants sun, too.' }));
      const { model, choices, seoforge } = await completionOf(await ask({ fallbacks: [FALLBACK] }));
      expect({ model, text: choices[0]!.message.content, provider: seoforge.provider }).toEqual({
        model: FALLBACK,
        text: 'It wants sun, too.',
        provider: 'anthropic',
      });
      expect(seoforge.attempts).toBeGreaterThan(1);
    });

    it('have the form that was asked for', async () => {
      const schema = { type: 'object', properties: { fish: { type: 'string' } }, required: ['fish'] };
      openAi.respondWith(() => ({ ...POND, text: '{"fish":"koi"}' }));
      const json_schema = { name: 'fish', schema, strict: true };
      const { choices } = await completionOf(await ask({ response_format: { type: 'json_schema', json_schema } }));
      expect(JSON.parse(choices[0]!.message.content)).toEqual({ fish: 'koi' });
      expect(openAi.requests[0]!.body.response_format).toEqual({ type: 'json_schema', json_schema });
    });

    it('are simulated for a test key, and say so', async () => {
      const { apiKey } = await service.addSite('Test site', 'test');
      const { model, seoforge } = await completionOf(await ask({}, { apiKey }));
      expect({ model, cost: seoforge.costMicroUsd }).toEqual({ model: 'simulated/writer-1', cost: 0 });
      expect(openAi.requests).toEqual([]);
    });
  });

  describe('refusals', () => {
    it('say of an unknown model what OpenAI’s libraries look for', async () => {
      for (const model of ['openai/gpt-of-nobody', 'no.such.route']) {
        const response = await ask({ model });
        expect(await readProblem(response)).toMatchObject({
          status: 404,
          error: { type: 'invalid_request_error', code: 'model_not_found' },
        });
      }
    });

    it('come before a call that might cost more than its limit', async () => {
      const headers = { 'X-SEOForge-Max-Cost-Micro-USD': '1' };
      expect(await readProblem(await ask({}, { headers }))).toMatchObject({
        status: 402,
        code: 'budget.call_limit_exceeded',
      });
      expect(openAi.requests).toEqual([]);
    });

    it('surface what a vendor will not write about', async () => {
      openAi.respondWith(() => ({ kind: 'status', status: 400, error: { code: 'content_filter', message: 'No.' } }));
      expect(await readProblem(await ask())).toMatchObject({
        status: 400,
        code: 'provider.content_filtered',
        error: { code: 'content_filter' },
      });
    });

    it('point at what is wrong with a request', async () => {
      const problem = await readProblem(await ask({ n: 2, tools: [{ type: 'function' }] }));
      expect(problem).toMatchObject({ status: 400, code: 'request.invalid', error: { param: 'n' } });
      expect(problem.errors!.map(({ pointer }) => pointer)).toEqual(['/n', '/tools']);
    });

    it('carry the member that OpenAI’s libraries read, whoever refuses', async () => {
      const { key: narrow } = await service.api
        .get(IssueApiKey, { strict: false })
        .execute({ siteId: service.site.siteId, name: 'narrow key', mode: 'live', scopes: ['content:read'] });
      const unreadable = { method: 'POST', headers: { 'Content-Type': 'application/json' }, body: '{"model":' };
      const answers: [Promise<Response>, number, string][] = [
        [ask({}, { apiKey: 'sf_live_nobody' }), 401, 'invalid_api_key'],
        [ask({}, { apiKey: narrow }), 403, 'auth.scope_missing'],
        [service.request(CHAT, unreadable), 400, 'request.malformed'],
        [service.request('/openai/v1/embeddings', { json: {} }), 404, 'route.not_found'],
      ];
      for (const [answer, status, code] of answers) {
        expect(await readProblem(await answer)).toMatchObject({ status, error: { code, message: expect.any(String) } });
      }
    });
  });

  describe('models', () => {
    it('are listed with the routes', async () => {
      const response = await service.request('/openai/v1/models');
      const { object, data } = (await response.json()) as OpenAiModelListDto;
      expect(object).toBe('list');
      expect(data).toContainEqual({ id: MODEL, object: 'model', created: 0, owned_by: 'openai' });
      expect(data).toContainEqual({ id: 'article.section', object: 'model', created: 0, owned_by: 'seoforge' });
    });

    it.each([MODEL, encodeURIComponent(MODEL), 'article.section'])('are found at /%s', async (id) => {
      const response = await service.request(`/openai/v1/models/${id}`);
      expect(response.status).toBe(200);
      expect(await response.json()).toMatchObject({ id: decodeURIComponent(id), object: 'model' });
    });

    it('are not found where there are none', async () => {
      for (const id of ['openai/gpt-of-nobody', 'nobody']) {
        const response = await service.request(`/openai/v1/models/${id}`);
        expect(await readProblem(response)).toMatchObject({ status: 404, error: { code: 'model_not_found' } });
      }
    });
  });

  it('draw pictures', async () => {
    const json = { model: 'simulated/painter-1', prompt: 'A pond at dawn', n: 2, size: '1024x1024' };
    const response = await service.request('/openai/v1/images/generations', { json });
    expect(response.status).toBe(200);
    const { data, seoforge } = (await response.json()) as ImageGenerationDto;
    expect(data).toHaveLength(2);
    expect(Buffer.from(data[0]!.b64_json, 'base64').byteLength).toBeGreaterThan(50);
    expect(seoforge).toMatchObject({ provider: 'simulated', costMicroUsd: 0 });
  });
});

interface AskOptions {
  readonly headers?: Readonly<Record<string, string>>;
  readonly apiKey?: string;
}
