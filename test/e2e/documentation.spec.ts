import { readFileSync } from 'node:fs';
import path from 'node:path';

import type { OpenAPIObject } from '@nestjs/swagger';

import type { Operation } from '../../apps/api/src/openapi/operations';
import { ownerToken } from '../support/owner-token';
import { readProblem } from '../support/problem';
import { RunningService } from '../support/running-service';

const CHECKED_IN = path.join(__dirname, '../../openapi.json');

const PRODUCTION = { NODE_ENV: 'production', PRODUCTION_WAIVERS: 'database,redis,signing-key,provider' };

const SOME_ID = '01890a5d-ac96-774b-bcce-b302099a8057';

/** Of answers that are not JSON alone. */
const OTHER_TYPES: Readonly<Record<string, string[]>> = {
  'post /openai/v1/chat/completions 200': ['application/json', 'text/event-stream'],
  'post /api/v1/chat 200': ['application/json', 'text/event-stream'],
  'post /api/v1/rewrites 200': ['application/json', 'text/event-stream'],
  'get /api/v1/usage/receipts 200': ['application/json', 'text/csv'],
  'get /api/v1/seo/audits/{id}/report 200': ['text/html'],
  'get /api/v1/articles/{id}/events 200': ['text/event-stream'],
  'get /api/v1/seo/improvements/{id}/events 200': ['text/event-stream'],
  'get /media/{name} 200': ['image/png', 'image/jpeg', 'image/webp'],
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

  it.each(['/docs//', '/docs/..%5c..%5cpackage.json', '/docs/index.html%00', '/docs/%2e%2e%2fpackage.json'])(
    'has nothing outside of its own files: %s',
    async (place) => {
      service = await RunningService.startWithoutWorker();
      const response = await service.request(place, { apiKey: null });
      expect(await readProblem(response)).toMatchObject({ status: 404, code: 'route.not_found' });
    },
  );

  it('lets its pages run scripts of ours, and nothing inline', async () => {
    service = await RunningService.startWithoutWorker();
    const page = await service.request('/docs', { apiKey: null });
    expect(page.headers.get('content-security-policy')).toContain("script-src 'self';");
    expect(await page.text()).not.toMatch(/<script>|\son\w+=/);
    const init = await (await service.request('/docs/swagger-ui-init.js', { apiKey: null })).text();
    for (const option of ['"persistAuthorization": true', '"deepLinking": true', '"filter": true', 'keepToken'])
      expect(init).toContain(option);
  });
});

describe('openapi.json', () => {
  const document = JSON.parse(readFileSync(CHECKED_IN, 'utf8')) as OpenAPIObject;
  const operations = Object.entries(document.paths).flatMap(([route, item]) =>
    Object.entries(item as Record<string, Operation>).map(([method, operation]) => ({ method, route, operation })),
  );
  const names = operations.map(({ method, route }) => `${method} ${route}`);

  it('describes every answer, and every error as a problem document', () => {
    for (const { method, route, operation } of operations) {
      const name = `${method} ${route}`;
      for (const [status, response] of Object.entries(operation.responses)) {
        const types = Object.keys((response as { content?: object }).content ?? {});
        const isProblem = Number(status) >= 400 && !name.includes('health');
        const expected = status === '204' ? [] : [isProblem ? 'application/problem+json' : 'application/json'];
        expect([name, status, types]).toEqual([name, status, OTHER_TYPES[`${name} ${status}`] ?? expected]);
        expect((response as { headers?: object }).headers).toHaveProperty(['X-Request-ID']);
      }
    }
    const ids = operations.map(({ operation }) => operation.operationId);
    expect(new Set(ids).size).toBe(ids.length);
  });

  it('says of every operation what it does, who may call it and how often', () => {
    const limited = operations.filter(({ route }) => !route.includes('health'));
    for (const { route, operation } of operations) {
      expect([route, operation.summary]).toEqual([route, expect.stringMatching(/\w/)]);
      expect(operation.description).toMatch(/\*\*Who may call:\*\* (?:anyone|any API key|API keys|administrators)/);
    }
    for (const { operation } of limited)
      expect(operation.description).toMatch(/\*\*How often in a minute\*\* .+: [\d,]+ \w+ an? /);
  });

  it('has a chapter with a description for every operation', () => {
    const described = (document.tags ?? []).filter(({ description }) => /\w{4}/.test(description ?? ''));
    const chapters = new Set(described.map(({ name }) => name));
    const without = operations.filter(({ operation }) => !operation.tags?.every((tag) => chapters.has(tag)));
    expect(without.map(({ route }) => route)).toEqual([]);
    const used = new Set(operations.flatMap(({ operation }) => operation.tags));
    expect([...chapters].filter((chapter) => !used.has(chapter))).toEqual([]);
  });

  describe('has examples that can be sent as they are:', () => {
    let service: RunningService;
    let token: string;

    beforeAll(async () => {
      service = await RunningService.startWithoutWorker({ WORDPRESS_COMPAT_LONGEST_WAIT_MS: '50' });
      token = await ownerToken(service);
    });
    afterAll(() => service.stop());

    it.each(names.filter((_, index) => operations[index]!.operation.requestBody))('%s', async (name) => {
      const { method, route, operation } = operations[names.indexOf(name)]!;
      const { content } = operation.requestBody as { content: Record<string, { example?: unknown }> };
      const isForKeys = operation.security?.some((scheme) => 'apiKey' in scheme) ?? false;
      const path = route
        .replace('/sites/{id}', `/sites/${service.site.siteId}`)
        .replace('/routes/{name}', '/routes/article.section')
        .replaceAll(/\{\w+\}/g, SOME_ID);
      const response = await service.request(path, {
        method: method.toUpperCase(),
        json: content['application/json']!.example,
        apiKey: isForKeys ? service.site.apiKey : token,
      });
      const answer = await response.text();
      expect([400, 415, 422, 500].includes(response.status) ? answer : 'accepted').toBe('accepted');
    });
  });
});
