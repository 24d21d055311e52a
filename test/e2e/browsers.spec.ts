import { KnownSites, SiteRepository } from '@seoforge/sites';

import { RunningService } from '../support/running-service';

const ALLOWED = 'https://editor.example.com';
const OTHER = 'https://evil.example';
const REGISTERED = 'https://blog.example.com';

function preflight(service: RunningService, origin: string, path = '/api/v1/articles'): Promise<Response> {
  return service.request(path, {
    method: 'OPTIONS',
    apiKey: null,
    headers: {
      Origin: origin,
      'Access-Control-Request-Method': 'POST',
      'Access-Control-Request-Headers': 'authorization,content-type,x-anything',
    },
  });
}

const listOf = ({ headers }: Response, name: string): string[] => (headers.get(name) ?? '').split(', ');

describe('browsers', () => {
  let service: RunningService;

  afterEach(() => service.stop());

  it('lets no page of another origin in, unless it is told to', async () => {
    service = await RunningService.startWithoutWorker();
    for (const origin of [ALLOWED, OTHER, 'null', '*', 'https://*', '', `${OTHER}/`, 'x'.repeat(5_000)]) {
      const answers = [
        await preflight(service, origin),
        await service.request('/api/v1/articles', { headers: { Origin: origin } }),
        await service.request('/api/v1/nothing', { headers: { Origin: origin } }),
      ];
      for (const { headers } of answers) {
        expect(headers.get('access-control-allow-origin')).toBeNull();
        expect(headers.get('vary')).toContain('Origin');
      }
    }
  });

  it('lets the pages of a configured origin in, and read what they need', async () => {
    service = await RunningService.startWithoutWorker({ CORS_ALLOWED_ORIGINS: ALLOWED });
    const allowed = await preflight(service, ALLOWED);
    expect(allowed.status).toBe(204);
    expect(await allowed.text()).toBe('');
    expect(allowed.headers.get('access-control-allow-origin')).toBe(ALLOWED);
    expect(listOf(allowed, 'access-control-allow-methods')).toEqual(['GET', 'HEAD', 'POST', 'PUT', 'PATCH', 'DELETE']);
    expect(listOf(allowed, 'access-control-allow-headers')).toEqual(
      expect.arrayContaining([
        'Authorization',
        'Content-Type',
        'Idempotency-Key',
        'Last-Event-ID',
        'Prefer',
        'X-API-Key',
        'X-Request-ID',
        'X-SEOForge-Max-Cost-Micro-USD',
        'X-Site-ID',
      ]),
    );
    expect(listOf(allowed, 'access-control-allow-headers')).not.toContain('x-anything');
    expect(allowed.headers.get('access-control-allow-credentials')).toBeNull();
    expect(allowed.headers.get('access-control-max-age')).toBe('600');
    expect(allowed.headers.get('x-request-id')).toMatch(/\w/);

    const read = await service.request('/api/v1/articles', { headers: { Origin: ALLOWED } });
    expect(read.headers.get('access-control-allow-origin')).toBe(ALLOWED);
    expect(read.headers.get('access-control-allow-credentials')).toBeNull();
    expect(listOf(read, 'access-control-expose-headers')).toEqual(
      expect.arrayContaining([
        'Idempotency-Replayed',
        'Preference-Applied',
        'RateLimit',
        'Retry-After',
        'X-Request-ID',
      ]),
    );
    expect(read.headers.get('vary')).toContain('Origin');

    for (const origin of [
      OTHER,
      `${ALLOWED}.evil.example`,
      ALLOWED.replace('https', 'http'),
      `${ALLOWED}:8443`,
      'null',
    ])
      expect((await preflight(service, origin)).headers.get('access-control-allow-origin')).toBeNull();
  });

  it('lets pages read why they were refused', async () => {
    service = await RunningService.startWithoutWorker({ CORS_ALLOWED_ORIGINS: ALLOWED });
    const response = await service.request('/api/v1/articles', { apiKey: null, headers: { Origin: ALLOWED } });
    expect(response.status).toBe(401);
    expect(response.headers.get('access-control-allow-origin')).toBe(ALLOWED);
  });

  it('lets the pages of a site in, and asks for nobody’s key before', async () => {
    service = await RunningService.startWithoutWorker();
    const sites = service.api.get(KnownSites, { strict: false });
    const asked = jest.spyOn(sites, 'hasOrigin').mockImplementation(async (origin) => origin === REGISTERED);
    const looked = jest.spyOn(service.api.get(SiteRepository, { strict: false }), 'find');
    const allowed = await preflight(service, REGISTERED);
    expect([allowed.status, allowed.headers.get('access-control-allow-origin')]).toEqual([204, REGISTERED]);
    expect((await preflight(service, OTHER)).headers.get('access-control-allow-origin')).toBeNull();
    expect(asked.mock.calls).toEqual([[REGISTERED], [OTHER]]);

    for (const text of ['null', '*', `${REGISTERED}/path`, 'file://', 'javascript:alert(1)', 'x'.repeat(500)])
      await preflight(service, text);
    expect(asked).toHaveBeenCalledTimes(2);
    expect(looked).not.toHaveBeenCalled();
  });

  it('tells browsers to be careful with every answer', async () => {
    service = await RunningService.startWithoutWorker();
    for (const path of ['/api/v1/articles', '/health/live', '/nothing', '/docs']) {
      const { headers } = await service.request(path);
      expect(headers.get('content-security-policy')).toContain("default-src 'none'");
      expect(headers.get('content-security-policy')).toContain("frame-ancestors 'none'");
      expect(headers.get('x-content-type-options')).toBe('nosniff');
      expect(headers.get('x-frame-options')).toBe('DENY');
      expect(headers.get('strict-transport-security')).toMatch(/^max-age=\d{8}/);
      expect(headers.get('referrer-policy')).toBe('no-referrer');
      expect(headers.get('permissions-policy')).toContain('camera=()');
      expect(headers.get('cross-origin-resource-policy')).toBe('same-origin');
      expect(headers.get('cache-control')).toBe('no-store');
      expect(headers.has('x-powered-by')).toBe(false);
      expect(headers.has('server')).toBe(false);
    }
  });
});
