import type { AddressInfo } from 'node:net';

import type { NestFastifyApplication } from '@nestjs/platform-fastify';

import { createManagement } from '../../apps/api/src/management/create-management';
import { RunningService } from '../support/running-service';

const ARTICLE = '/api/v1/articles/01890a5d-ac96-774b-bcce-b302099a8057';

describe('metrics', () => {
  let service: RunningService;
  let management: NestFastifyApplication;

  beforeAll(async () => {
    service = await RunningService.startWithoutWorker();
    management = await createManagement();
    await management.listen(0, '127.0.0.1');
  });
  afterAll(async () => {
    await service.stop();
    await management.close();
  });

  function scrape(path: string): Promise<Response> {
    const { port } = management.getHttpServer().address() as AddressInfo;
    return fetch(`http://127.0.0.1:${port}${path}`);
  }

  async function countOf(method: string, route: string, status: string): Promise<number> {
    const labels = `{method="${method}",route="${route}",status="${status}"}`;
    const text = await (await scrape('/metrics')).text();
    const line = text
      .split('\n')
      .find((candidate) => candidate.startsWith(`http_request_duration_seconds_count${labels}`));
    return Number(line?.split(' ').at(-1) ?? 0);
  }

  it('counts requests by the template of their route', async () => {
    const before = await countOf('GET', '/api/v1/articles/:id', '4xx');
    await (await service.request(ARTICLE)).text();
    await (await service.request(`${ARTICLE}?page=1`)).text();
    expect(await countOf('GET', '/api/v1/articles/:id', '4xx')).toBe(before + 2);
  });

  it('lets nobody make up new series', async () => {
    const before = await countOf('GET', 'unknown', '4xx');
    await (await service.request('/made/up')).text();
    expect(await countOf('GET', 'unknown', '4xx')).toBe(before + 1);
    const text = await (await scrape('/metrics')).text();
    expect(text).not.toContain('made');
    expect(text).not.toContain(ARTICLE.slice(-12));
  });

  it('tells of the process', async () => {
    const response = await scrape('/metrics');
    expect(response.status).toBe(200);
    expect(response.headers.get('content-type')).toContain('text/plain');
    const text = await response.text();
    expect(text).toContain('process_resident_memory_bytes');
    expect(text).toContain('nodejs_eventloop_lag_seconds');
  });

  it('are on the management port alone, and nothing else is there', async () => {
    expect((await service.request('/metrics')).status).toBe(404);
    expect((await scrape('/api/v1/articles')).status).toBe(404);
    expect((await scrape('/docs')).status).toBe(404);
  });
});
