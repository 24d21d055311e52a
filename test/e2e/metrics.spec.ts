import { once } from 'node:events';
import { request as requestOf } from 'node:http';
import type { AddressInfo } from 'node:net';

import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { definedMetrics } from '@seoforge/observability/testing';

import { createManagement } from '../../apps/api/src/management/create-management';
import { documentedMetrics } from '../support/documented-metrics';
import { eventually } from '../support/eventually';
import { RunningService } from '../support/running-service';
import { ScrapedMetrics } from '../support/scraped-metrics';
import { WebhookReceiver } from '../support/webhook-receiver';

const UNKNOWN_ARTICLE = '/api/v1/articles/01890a5d-ac96-774b-bcce-b302099a8057';
const REQUESTS = 'http_request_duration_seconds_count';
const METADATA_ADDRESS = 'http://169.254.169.254/latest/meta-data';

/** What Node.js and the operating system tell of a process differs between systems. */
const OF_THE_PROCESS = /^(?:process|nodejs)_/;

describe('metrics', () => {
  let service: RunningService;
  let receiver: WebhookReceiver;
  let management: NestFastifyApplication;

  beforeAll(async () => {
    receiver = await WebhookReceiver.start({ '/broken': (response) => response.writeHead(500).end() });
    service = await RunningService.start({
      FETCH_ALLOWED_PRIVATE_HOSTS: receiver.host,
      RATE_LIMITS: JSON.stringify({ login: { address: 1 } }),
    });
    management = await createManagement();
    await management.listen(0, '127.0.0.1');
  });
  afterAll(async () => {
    await service.stop();
    await management.close();
    await receiver.stop();
  });

  function get(path: string): Promise<Response> {
    const { port } = management.getHttpServer().address() as AddressInfo;
    return fetch(`http://127.0.0.1:${port}${path}`);
  }

  async function scrape(): Promise<ScrapedMetrics> {
    return new ScrapedMetrics(await (await get('/metrics')).text());
  }

  /** Has something of everything happen, for better and for worse. */
  async function keepBusy(): Promise<void> {
    const analysis = { content: '<p>Green tea is poured. Then it cools.</p>', keyphrase: 'green tea', locale: 'en' };
    const login = { email: 'nobody@example.com', password: 'a wrong password' };
    await service.request('/api/v1/webhooks', {
      json: { url: receiver.url('/broken'), events: ['article.succeeded'] },
    });
    for (const json of [analysis, analysis]) await service.request('/api/v1/seo/analyses', { json });
    for (const json of [login, login]) await service.request('/api/v1/auth/login', { json, apiKey: null });
    await service.request('/api/v1/seo/audits', {
      json: { url: METADATA_ADDRESS, maxPages: 1 },
      headers: { Prefer: 'wait=30' },
    });
    const brief = { keyphrase: 'green tea', targetWords: 300 };
    await service.request('/api/v1/articles', { json: brief, headers: { Prefer: 'wait=60' } });
    await service.request('/api/v1/articles', { json: { targetWords: 'many' } });
    await service.request(UNKNOWN_ARTICLE);
    await service.request('/made/up?by=nobody');
  }

  /** A method that `fetch` does not send. */
  async function requestBy(method: string): Promise<void> {
    const [response] = (await once(requestOf(service.url, { method }).end(), 'response')) as [NodeJS.ReadableStream];
    response.resume();
    await once(response, 'end');
  }

  describe('after a busy hour', () => {
    let scraped: ScrapedMetrics;

    beforeAll(async () => {
      await keepBusy();
      await requestBy('PURGE');
      await eventually('an attempt to deliver', async () => {
        scraped = await scrape();
        return scraped.sum('seoforge_webhook_attempts_total') > 0;
      });
      // What failed at a scrape stands in the next one.
      scraped = await scrape();
    });

    it('are the ones that docs/metrics.md tells of, each of the type that it says', () => {
      const documented = new Map([...documentedMetrics()].map(([name, { type }]) => [name, type]));
      const names = new Set([...documented.keys(), ...scraped.types.keys()]);
      const differing = [...names].filter((name) => documented.get(name) !== scraped.types.get(name));
      expect(differing.filter((name) => !OF_THE_PROCESS.test(name) || scraped.types.has(name))).toEqual([]);
    });

    it('have the closed sets that docs/metrics.md lists', () => {
      const documented = documentedMetrics();
      for (const { name, labels } of definedMetrics().values()) {
        for (const [label, values] of Object.entries(labels)) {
          const listed = documented.get(name)?.labels.get(label);
          expect({ name, label, values: listed === null ? null : listed?.toSorted() }).toEqual({
            name,
            label,
            values: listed === null ? null : values.toSorted(),
          });
        }
      }
    });

    it('have no label and no value of one that is outside of them', () => {
      const fastify = service.api.getHttpAdapter().getInstance();
      const isRoute = (url = ''): boolean =>
        url === 'other' ||
        (['GET', 'POST', 'PUT', 'PATCH', 'DELETE'] as const).some((method) => fastify.hasRoute({ method, url }));
      const documented = documentedMetrics();
      const strays = scraped.series.flatMap((series) => {
        const metric = scraped.metricOf(series);
        const sets = definedMetrics().get(metric)?.labels ?? {};
        return Object.entries(series.labels)
          .filter(([label, value]) => {
            if (label === 'le' && metric !== series.name) return false;
            if (label === 'route') return !isRoute(value);
            return !(sets[label] ?? documented.get(metric)?.labels.get(label) ?? []).includes(value);
          })
          .map(([label, value]) => `${series.name} ${label}=${value}`);
      });
      expect([...new Set(strays)]).toEqual([]);
    });

    it.each([
      [REQUESTS, { route: '/api/v1/articles/:id', status: '4xx', calls_model: 'no' }],
      [REQUESTS, { route: '/api/v1/articles', method: 'POST', status: '2xx', calls_model: 'yes' }],
      [REQUESTS, { route: '/api/v1/articles', method: 'POST', status: '4xx', calls_model: 'no' }],
      [REQUESTS, { route: '/api/v1/seo/analyses', calls_model: 'no' }],
      [REQUESTS, { route: 'other', method: 'GET', status: '4xx' }],
      ['gen_ai_client_operation_duration_seconds_count', { gen_ai_provider_name: 'simulated' }],
      ['gen_ai_client_token_usage_sum', { gen_ai_operation_name: 'chat', gen_ai_token_type: 'output' }],
      ['seoforge_model_calls_total', { outcome: 'succeeded' }],
      ['seoforge_model_circuits', { state: 'closed' }],
      ['seoforge_articles_total', { kind: 'article', outcome: 'succeeded' }],
      ['seoforge_article_revision_rounds_count', { kind: 'article' }],
      ['seoforge_analysis_duration_seconds_count', { outcome: 'succeeded' }],
      ['seoforge_cache_lookups_total', { cache: 'seo', result: 'hit' }],
      ['seoforge_cache_state', {}],
      ['seoforge_rate_limit_refusals_total', { class: 'login', code: 'rate_limit.exceeded' }],
      ['seoforge_outbound_refusals_total', { code: 'fetch.forbidden_target' }],
      ['seoforge_site_audits_total', {}],
      ['seoforge_webhook_attempts_total', { outcome: 'retry' }],
      ['seoforge_database_pool_size_connections', {}],
      ['seoforge_build_info', {}],
      ['nodejs_eventloop_lag_p99_seconds', {}],
    ])('%s tells of %j', (name, labels) => {
      expect(scraped.sum(name, labels)).toBeGreaterThan(0);
    });

    it('tell of every queue that there is', async () => {
      const queues = new Set(scraped.of('seoforge_queue_jobs').map(({ labels }) => labels['queue']));
      expect([...queues].toSorted()).toEqual(['deliver-webhook', 'run-site-audit', 'run-site-report', 'write-article']);
    });

    it('could all be read', () => {
      expect(scraped.of('seoforge_scrape_errors_total').filter(({ value }) => value > 0)).toEqual([]);
    });

    it('have neither ids nor addresses in them', async () => {
      const text = await (await get('/metrics')).text();
      for (const secret of ['made/up', '169.254', UNKNOWN_ARTICLE.slice(-12), service.site.siteId, receiver.host])
        expect(text).not.toContain(secret);
    });
  });

  it('are on the management port alone, and nothing else is there', async () => {
    const response = await get('/metrics');
    expect(response.headers.get('content-type')).toContain('text/plain; version=0.0.4');
    expect((await service.request('/metrics')).status).toBe(404);
    expect((await get('/api/v1/articles')).status).toBe(404);
    expect((await get('/docs')).status).toBe(404);
  });
});
