import { IssueApiKey } from '@seoforge/auth';

import type { ReceiptPageDto, UsageDto } from '../../apps/api/src/usage/usage.dto';
import { eventually } from '../support/eventually';
import { ownerToken } from '../support/owner-token';
import { readProblem } from '../support/problem';
import { RunningService } from '../support/running-service';

const USAGE = '/api/v1/usage';
const RECEIPTS = '/api/v1/usage/receipts';

describe('usage', () => {
  let service: RunningService;
  let otherKey: string;
  let otherSiteId: string;
  let owner: string;

  beforeAll(async () => {
    service = await RunningService.startWithoutWorker();
    ({ apiKey: otherKey, siteId: otherSiteId } = await service.addSite('Another site'));
    owner = await ownerToken(service);
    for (const [apiKey, question] of [
      [service.site.apiKey, 'Describe a pond.'],
      [service.site.apiKey, 'Describe a hedge.'],
      [service.site.apiKey, 'Describe a lawn.'],
      [otherKey, 'Describe a wall.'],
    ] as const) {
      const json = { model: 'simulated/writer-1', messages: [{ role: 'user', content: question }] };
      await service.request('/openai/v1/chat/completions', { json, apiKey });
    }
    await eventually('the entries', async () => (await summary('', owner)).rows[0]?.calls === 4);
  });
  afterAll(() => service.stop());

  async function summary(query: string, apiKey = service.site.apiKey): Promise<UsageDto> {
    const response = await service.request(`${USAGE}${query}`, { apiKey });
    expect(response.status).toBe(200);
    return (await response.json()) as UsageDto;
  }

  async function receipts(query: string, apiKey = service.site.apiKey): Promise<ReceiptPageDto> {
    const response = await service.request(`${RECEIPTS}${query}`, { apiKey });
    expect(response.status).toBe(200);
    return (await response.json()) as ReceiptPageDto;
  }

  it('sums up this month so far by day', async () => {
    const { from, to, groupBy, rows } = await summary('');
    expect(from).toMatch(/^\d{4}-\d\d-01T00:00:00\.000Z$/);
    expect(Date.parse(to)).toBeLessThanOrEqual(Date.now());
    expect(groupBy).toBe('day');
    expect(rows).toEqual([
      {
        key: expect.stringMatching(/^\d{4}-\d\d-\d\d$/),
        calls: 3,
        failedCalls: 0,
        cachedCalls: 0,
        inputTokens: expect.any(Number),
        cachedTokens: 0,
        outputTokens: expect.any(Number),
        reasoningTokens: 0,
        costMicroUsd: 0,
        unknownCostCalls: 0,
      },
    ]);
    expect(rows[0]!.outputTokens).toBeGreaterThan(0);
  });

  it.each([
    ['model', ['simulated/writer-1']],
    ['route', ['openai.chat']],
  ])('sums up by %s', async (groupBy, keys) => {
    expect((await summary(`?groupBy=${groupBy}`)).rows.map(({ key }) => key)).toEqual(keys);
  });

  it('shows a key its own site, and an administrator all of them', async () => {
    const keysOf = async (query: string, apiKey: string): Promise<string[]> =>
      (await summary(`?groupBy=site${query}`, apiKey)).rows.map(({ key }) => key).sort();
    const { siteId } = service.site;
    expect(await keysOf('', service.site.apiKey)).toEqual([siteId]);
    expect(await keysOf(`&siteId=${siteId}`, service.site.apiKey)).toEqual([siteId]);
    expect(await keysOf('', otherKey)).toEqual([otherSiteId]);
    expect(await keysOf('', owner)).toEqual([siteId, otherSiteId].sort());
    expect(await keysOf(`&siteId=${otherSiteId}`, owner)).toEqual([otherSiteId]);
    for (const path of [USAGE, RECEIPTS]) {
      const response = await service.request(`${path}?siteId=${otherSiteId}`);
      expect(await readProblem(response)).toMatchObject({ status: 404, code: 'site.not_found' });
    }
  });

  it('leaves out what is not asked for', async () => {
    expect((await summary('?from=2026-01-01&to=2026-02-01')).rows).toEqual([]);
    expect((await summary('?from=2026-01-01T00:00:00Z&to=2026-02-01T00:00:00%2B07:00')).rows).toEqual([]);
  });

  it.each([
    ['from=yesterday', '/from'],
    ['from=2026-02-31', '/from'],
    ['to=2026-13-01', '/to'],
    ['from=2026-02-02&to=2026-02-02', '/to'],
    ['from=2024-01-01&to=2026-01-01', '/to'],
    ['groupBy=colour', '/groupBy'],
    ['siteId=my-site', '/siteId'],
    ['page=2', '/page'],
  ])('refuses ?%s', async (query, pointer) => {
    const response = await service.request(`${USAGE}?${query}`);
    expect(await readProblem(response)).toMatchObject({ code: 'request.invalid', errors: [{ pointer }] });
  });

  it('lists every attempt, page by page', async () => {
    const first = await receipts('?limit=2');
    expect(first.items).toHaveLength(2);
    expect(first.items[0]).toEqual({
      id: expect.any(String),
      callId: expect.any(String),
      attempt: 1,
      siteId: service.site.siteId,
      articleId: null,
      mode: 'live',
      purpose: 'openai.chat',
      provider: 'simulated',
      model: 'writer-1',
      outcome: 'succeeded',
      errorCode: null,
      inputTokens: expect.any(Number),
      cachedTokens: null,
      cacheWriteTokens: null,
      outputTokens: expect.any(Number),
      reasoningTokens: null,
      imageTokens: null,
      isCached: false,
      costMicroUsd: 0,
      chargeMicroUsd: 0,
      durationMs: expect.any(Number),
      createdAt: expect.stringMatching(/Z$/),
    });
    const second = await receipts(`?limit=2&cursor=${first.nextCursor!}`);
    expect(second.nextCursor).toBeNull();
    const ids = [...first.items, ...second.items].map(({ id }) => id);
    expect(new Set(ids).size).toBe(3);
    expect((await receipts('', owner)).items).toHaveLength(4);
  });

  it('writes a file for spreadsheets', async () => {
    const response = await service.request(RECEIPTS, { headers: { Accept: 'text/csv' } });
    expect(response.status).toBe(200);
    expect(response.headers.get('content-type')).toBe('text/csv; charset=utf-8');
    expect(response.headers.get('content-disposition')).toMatch(
      /^attachment; filename="receipts-\d{4}-\d\d-01-\d{4}-\d\d-\d\d\.csv"$/,
    );
    expect(response.headers.has('x-next-cursor')).toBe(false);
    const [names, ...lines] = (await response.text()).trimEnd().split('\r\n');
    expect(names).toMatch(/^id,callId,.+,costMicroUsd,/);
    expect(lines).toHaveLength(3);
    expect(lines[0]).toContain(service.site.siteId);
  });

  it.each(['cursor=next', 'limit=0', 'limit=101'])('refuses receipts with ?%s', async (query) => {
    const response = await service.request(`${RECEIPTS}?${query}`);
    expect(await readProblem(response)).toMatchObject({ status: 400, code: 'request.invalid' });
  });

  it('is not shown to a key without the right to it', async () => {
    const { key: apiKey } = await service.api
      .get(IssueApiKey, { strict: false })
      .execute({ siteId: service.site.siteId, name: 'narrow key', mode: 'live', scopes: ['ai:invoke'] });
    const response = await service.request(USAGE, { apiKey });
    expect(await readProblem(response)).toMatchObject({ status: 403, code: 'auth.scope_missing' });
  });
});
