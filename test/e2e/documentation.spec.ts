import { readFileSync } from 'node:fs';
import path from 'node:path';

import type { OpenAPIObject } from '@nestjs/swagger';

import { readProblem } from '../support/problem';
import { RunningService } from '../support/running-service';

const CHECKED_IN = path.join(__dirname, '../../openapi.json');

const PRODUCTION = { NODE_ENV: 'production', PRODUCTION_WAIVERS: 'database,redis,signing-key,provider' };

jest.setTimeout(30_000);

/** Of answers that are not JSON alone. */
const OTHER_TYPES: Readonly<Record<string, string[]>> = {
  'post /openai/v1/chat/completions 200': ['application/json', 'text/event-stream'],
  'get /api/v1/usage/receipts 200': ['application/json', 'text/csv'],
  'delete /api/v1/sites/{id}/routes/{name} 204': [],
};

describe('documentation', () => {
  let service: RunningService;

  afterEach(() => service.stop());

  it('is served where people and programs look for it', async () => {
    service = await RunningService.startWithoutWorker();
    const page = await service.request('/docs', { apiKey: null });
    expect(page.status).toBe(200);
    expect(page.headers.get('content-type')).toContain('text/html');
    const html = await page.text();
    expect(html).toContain('SEOForge API');
    const [, script = ''] = /src="([^"]*swagger-ui-bundle\.js)"/.exec(html) ?? [];
    expect((await fetch(new URL(script, `${service.url}/docs`), { method: 'HEAD' })).status).toBe(200);

    const response = await service.request('/openapi.json', { apiKey: null });
    const document = (await response.json()) as OpenAPIObject;
    expect(document.openapi).toMatch(/^3\.1\.\d$/);
    expect(document).toEqual(JSON.parse(readFileSync(CHECKED_IN, 'utf8')));
  });

  it.each([
    ['in production', PRODUCTION],
    ['where it is switched off', { API_DOCS_ENABLED: 'false' }],
  ])('is not there %s', async (_, variables) => {
    service = await RunningService.startWithoutWorker(variables);
    for (const place of ['/docs', '/docs/', '/docs-json', '/openapi.json']) {
      const response = await service.request(place);
      expect(await readProblem(response)).toMatchObject({ status: 404, code: 'route.not_found' });
    }
  });

  it('is there in production where it is switched on', async () => {
    service = await RunningService.startWithoutWorker({ ...PRODUCTION, API_DOCS_ENABLED: 'true' });
    expect((await service.request('/openapi.json')).status).toBe(200);
  });
});

describe('openapi.json', () => {
  it('describes every answer, and every error as a problem document', async () => {
    const { paths } = JSON.parse(readFileSync(CHECKED_IN, 'utf8')) as OpenAPIObject;
    const operations = Object.entries(paths).flatMap(([route, item]) =>
      Object.entries(item as Record<string, NonNullable<(typeof item)['get']>>).map(
        ([method, operation]) => [`${method} ${route}`, operation] as const,
      ),
    );
    for (const [name, { summary, responses }] of operations) {
      expect([name, summary]).toEqual([name, expect.stringMatching(/\w/)]);
      for (const [status, response] of Object.entries(responses)) {
        const types = Object.keys((response as { content?: object }).content ?? {});
        const isHealth = name.includes('health');
        expect([name, status, types]).toEqual([
          name,
          status,
          OTHER_TYPES[`${name} ${status}`] ?? [
            Number(status) >= 400 && !isHealth ? 'application/problem+json' : 'application/json',
          ],
        ]);
      }
    }
    const ids = operations.map(([, { operationId }]) => operationId);
    expect(new Set(ids).size).toBe(ids.length);
  });
});
