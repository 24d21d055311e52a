import { SimulatedLanguageModel } from '@seoforge/ai-providers';

import type { ArticleResource } from '../../apps/api/src/articles/article.dto';
import { RunningService } from '../support/running-service';
import type { Behaviour, RecordedRequest } from '../support/upstreams/behaviour';
import { OPENAI_WIRE, type ChatRequestBody } from '../support/upstreams/openai-wire';
import { Upstream } from '../support/upstreams/upstream';

const OPENAI_KEY = 'sk-upstream-0123456789';

/** Tokens of each task's answer: prompt, of it cached, completion, of it reasoning. */
const TOKENS: Record<string, readonly [number, number, number, number]> = {
  'article.outline': [1_000, 400, 200, 50],
  'article.section': [2_000, 1_024, 500, 100],
  'article.introduction': [1_001, 0, 333, 0],
  'article.conclusion': [900, 900, 100, 0],
  'article.metadata': [10, 0, 3, 0],
};

/** Micro-dollars by hand: 0.75 a fresh input token, 0.075 a cached one, 4.5 an output token, rounded up. */
const COSTS: Record<string, number> = {
  'article.outline': 1_380, // 600 × 0.75 + 400 × 0.075 + 200 × 4.5
  'article.section': 3_059, // 976 × 0.75 + 1,024 × 0.075 + 500 × 4.5 = 3,058.8
  'article.introduction': 2_250, // 1,001 × 0.75 + 333 × 4.5 = 2,249.25
  'article.conclusion': 518, // 900 × 0.075 + 100 × 4.5 = 517.5
  'article.metadata': 21, // 10 × 0.75 + 3 × 4.5
};
const SECTIONS = 3;
const WHOLE_COST = 1_380 + SECTIONS * 3_059 + 2_250 + 518 + 21;

const writer = new SimulatedLanguageModel();

/** What a prompt of the product asks for, also where it names the faults of an answer. */
function taskOf({ body }: RecordedRequest<ChatRequestBody>): string {
  const asked = body.messages.findLast(({ content }) => content.includes('"task":"'));
  return /"task":"([a-z.]+)"/.exec(asked!.content)![1]!;
}

/** As a model would, each task with tokens of its own. */
async function writeAsAsked(request: RecordedRequest<ChatRequestBody>): Promise<Behaviour> {
  const messages = request.body.messages.map(({ role, content }) => ({ role: role as 'user', text: content }));
  const { text } = await writer.generate({ messages, maxOutputTokens: 10_000 });
  const [promptTokens, cachedTokens, completionTokens, reasoningTokens] = TOKENS[taskOf(request)]!;
  return { kind: 'answer', text, usage: { promptTokens, cachedTokens, completionTokens, reasoningTokens } };
}

describe('articles by OpenAI', () => {
  let upstream: Upstream<ChatRequestBody>;
  let service: RunningService;

  beforeAll(async () => {
    upstream = await Upstream.start(OPENAI_WIRE);
    service = await RunningService.start({
      OPENAI_BASE_URL: upstream.baseUrl,
      OPENAI_API_KEY: OPENAI_KEY,
      AI_MODEL: 'openai/gpt-5.4-mini',
    });
  });
  afterAll(async () => {
    await service.stop();
    await upstream.stop();
  });
  beforeEach(() => {
    upstream.reset();
    upstream.respondWith(writeAsAsked);
  });

  async function order(apiKey?: string): Promise<ArticleResource> {
    const response = await service.request('/api/v1/articles', {
      json: { keyphrase: 'green tea', targetWords: 600, maxRevisions: 0 },
      headers: { Prefer: 'wait=60' },
      ...(apiKey === undefined ? {} : { apiKey }),
    });
    expect(response.status).toBe(200);
    return (await response.json()) as ArticleResource;
  }

  it('puts every call on the receipt, to the micro-dollar', async () => {
    const { status, provider, result, receipt, seo } = await order();

    expect({ status, provider, warnings: result!.warnings }).toEqual({
      status: 'succeeded',
      provider: 'openai',
      warnings: [],
    });
    expect(result!.outline).toHaveLength(SECTIONS);
    expect(receipt.calls).toHaveLength(SECTIONS + 4);
    for (const call of receipt.calls) {
      expect(call).toMatchObject({
        provider: 'openai',
        model: 'gpt-5.4-mini',
        outcome: 'succeeded',
        attempts: 1,
        costMicroUsd: COSTS[call.purpose],
      });
    }
    expect(receipt.calls.find(({ purpose }) => purpose === 'article.section')).toMatchObject({
      inputTokens: 2_000,
      cachedTokens: 1_024,
      outputTokens: 500,
      reasoningTokens: 100,
    });
    expect(receipt.costMicroUsd).toBe(WHOLE_COST);
    expect(seo!.trail.map(({ costMicroUsd }) => costMicroUsd)).toEqual(seo!.trail.map(() => 0));
  });

  it('asks the configured model, with its key, in the form that it understands', async () => {
    await order();
    for (const request of upstream.requests) {
      expect(request.headers.authorization).toBe(`Bearer ${OPENAI_KEY}`);
      expect(request.body).toMatchObject({ model: 'gpt-5.4-mini', max_completion_tokens: expect.any(Number) });
      const isJson = ['article.outline', 'article.metadata'].includes(taskOf(request));
      expect(request.body.response_format !== undefined).toBe(isJson);
    }
  });

  it('asks again after an outage and after prose, and shows what that cost', async () => {
    upstream.enqueue(
      { kind: 'status', status: 503, headers: { 'retry-after-ms': '1' } },
      { kind: 'answer', text: 'Certainly! Here is an outline.', usage: { promptTokens: 100, completionTokens: 20 } },
    );
    const { status, receipt } = await order();

    expect(status).toBe('succeeded');
    expect(receipt.calls.slice(0, 2)).toMatchObject([
      { purpose: 'article.outline', attempts: 2, inputTokens: 100, outputTokens: 20, costMicroUsd: 165 },
      { purpose: 'article.outline', attempts: 1, costMicroUsd: 1_380 },
    ]);
    expect(receipt.costMicroUsd).toBe(165 + WHOLE_COST);
  });

  it('says of a rejected key which error it was, and not which key', async () => {
    upstream.respondWith(() => ({
      kind: 'status',
      status: 401,
      error: { message: `Incorrect API key provided: ${OPENAI_KEY}.`, code: 'invalid_api_key' },
    }));
    const article = await order();

    expect(article).toMatchObject({
      status: 'failed',
      error: { code: 'provider.authentication_failed', message: expect.any(String) },
      finishedAt: expect.any(String),
    });
    expect(article).not.toHaveProperty('result');
    expect(JSON.stringify(article)).not.toContain(OPENAI_KEY.slice(0, 8));
    expect(upstream.requests).toHaveLength(1);
  });

  it('is never asked for a test key', async () => {
    const { apiKey } = await service.addSite('Test site', 'test');
    expect(apiKey).toMatch(/^sf_test_/);
    const { provider, result, receipt } = await order(apiKey);

    expect(provider).toBe('simulated');
    expect(result!.warnings).toEqual([expect.stringContaining('simulated')]);
    expect(receipt.costMicroUsd).toBe(0);
    expect(upstream.requests).toEqual([]);
  });
});
