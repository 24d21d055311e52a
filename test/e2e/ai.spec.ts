import type { ModelCatalogueDto } from '../../apps/api/src/ai/model-catalogue.dto';
import type { ProvidersDto } from '../../apps/api/src/ai/provider-status.dto';
import { ownerToken } from '../support/owner-token';
import { RunningService } from '../support/running-service';
import { OPENAI_WIRE, type ChatRequestBody } from '../support/upstreams/openai-wire';
import { Upstream } from '../support/upstreams/upstream';

describe('models and providers', () => {
  let upstream: Upstream<ChatRequestBody>;
  let service: RunningService;

  beforeAll(async () => {
    upstream = await Upstream.start(OPENAI_WIRE);
    service = await RunningService.startWithoutWorker({
      OPENAI_API_KEY: 'sk-upstream-0123456789',
      OPENAI_BASE_URL: upstream.baseUrl,
      AI_RETRY_DELAY_MS: '1',
      AI_EXTRA_MODELS: 'openai/gpt-of-tomorrow',
    });
  });
  afterAll(async () => {
    await service.stop();
    await upstream.stop();
  });

  async function providers(apiKey?: string): Promise<ProvidersDto['providers']> {
    const response = await service.request('/api/v1/ai/providers', apiKey === undefined ? {} : { apiKey });
    expect(response.status).toBe(200);
    return ((await response.json()) as ProvidersDto).providers;
  }

  it('are told to keys and administrators, and nothing of their keys', async () => {
    for (const apiKey of [service.site.apiKey, await ownerToken(service)]) {
      const all = await providers(apiKey);
      expect(all).toMatchObject([
        { name: 'openai', kind: 'vendor', isConfigured: true, keys: 1, usableKeys: 1 },
        { name: 'simulated', kind: 'simulated', isConfigured: true },
        { name: 'anthropic', kind: 'vendor', isConfigured: false, keys: 0, models: [] },
        { name: 'google', kind: 'vendor', isConfigured: false, keys: 0, models: [] },
      ]);
      expect(JSON.stringify(all)).not.toContain('sk-upstream');
    }
  });

  it('show how each model has been doing', async () => {
    const statusOf = async (reference: string): Promise<unknown> =>
      (await providers()).flatMap(({ models }) => models).find((model) => model.reference === reference);
    expect(await statusOf('openai/gpt-5.4-mini')).toEqual({
      reference: 'openai/gpt-5.4-mini',
      kind: 'language',
      circuit: 'closed',
      latencyMs: null,
      durationMs: null,
      errorRate: null,
      calls: 0,
      lastErrorCode: null,
    });

    upstream.enqueue({ kind: 'status', status: 500 });
    const json = { model: 'openai/gpt-5.4-mini', messages: [{ role: 'user', content: 'Describe a pond.' }] };
    expect((await service.request('/openai/v1/chat/completions', { json })).status).toBe(200);
    expect(await statusOf('openai/gpt-5.4-mini')).toMatchObject({
      circuit: 'closed',
      latencyMs: expect.any(Number),
      durationMs: expect.any(Number),
      errorRate: 0.5,
      calls: 2,
      lastErrorCode: 'provider.unavailable',
    });
  });

  it('show what each model costs, and which calls go where', async () => {
    const response = await service.request('/api/v1/ai/models');
    expect(response.status).toBe(200);
    const { models, routes } = (await response.json()) as ModelCatalogueDto;
    expect(models.find(({ reference }) => reference === 'openai/gpt-5.4-mini')).toEqual({
      reference: 'openai/gpt-5.4-mini',
      kind: 'language',
      contextTokens: expect.any(Number),
      maxOutputTokens: expect.any(Number),
      input: expect.arrayContaining(['text']),
      output: ['text'],
      prices: expect.objectContaining({
        inputUsd: 0.75,
        cachedInputUsd: 0.075,
        outputUsd: 4.5,
        validFrom: expect.stringMatching(/^\d{4}-\d\d-\d\d$/),
        checkedOn: expect.stringMatching(/^\d{4}-\d\d-\d\d$/),
        source: expect.any(String),
      }),
    });
    expect(models.find(({ reference }) => reference === 'openai/gpt-of-tomorrow')).toMatchObject({
      contextTokens: null,
      maxOutputTokens: null,
      prices: null,
    });
    expect(routes).toContainEqual({ name: 'article.section', models: ['openai/gpt-5.4-mini'], strategy: 'priority' });
  });
});
