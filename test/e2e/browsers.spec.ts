import { RunningService } from '../support/running-service';

const ALLOWED = 'https://editor.example.com';
const OTHER = 'https://evil.example';

function preflight(service: RunningService, origin: string): Promise<Response> {
  return service.request('/api/v1/articles', {
    method: 'OPTIONS',
    apiKey: null,
    headers: {
      Origin: origin,
      'Access-Control-Request-Method': 'POST',
      'Access-Control-Request-Headers': 'authorization,content-type',
    },
  });
}

jest.setTimeout(30_000);

describe('browsers', () => {
  let service: RunningService;

  afterEach(() => service.stop());

  it('lets no page of another origin in, unless it is told to', async () => {
    service = await RunningService.startWithoutWorker();
    for (const origin of [ALLOWED, OTHER, 'null']) {
      const answers = [
        await preflight(service, origin),
        await service.request('/api/v1/articles', { headers: { Origin: origin } }),
      ];
      for (const { headers } of answers) expect(headers.get('access-control-allow-origin')).toBeNull();
    }
  });

  it('lets the pages of a configured origin in, and read what they need', async () => {
    service = await RunningService.startWithoutWorker({ CORS_ALLOWED_ORIGINS: ALLOWED });
    const allowed = await preflight(service, ALLOWED);
    expect(allowed.status).toBe(204);
    expect(allowed.headers.get('access-control-allow-origin')).toBe(ALLOWED);
    expect(allowed.headers.get('access-control-allow-methods')).toContain('POST');
    expect(allowed.headers.get('access-control-allow-headers')).toBe('authorization,content-type');
    expect(allowed.headers.get('access-control-allow-credentials')).toBeNull();

    const read = await service.request('/api/v1/articles', { headers: { Origin: ALLOWED } });
    expect(read.headers.get('access-control-allow-origin')).toBe(ALLOWED);
    expect(read.headers.get('access-control-expose-headers')).toContain('X-Request-ID');
    expect(read.headers.get('vary')).toContain('Origin');

    for (const origin of [OTHER, `${ALLOWED}.evil.example`, ALLOWED.replace('https', 'http'), 'null'])
      expect((await preflight(service, origin)).headers.get('access-control-allow-origin')).toBeNull();
  });

  it('tells browsers to be careful with every answer', async () => {
    service = await RunningService.startWithoutWorker();
    for (const path of ['/api/v1/articles', '/health/live', '/nothing', '/docs']) {
      const { headers } = await service.request(path);
      expect(headers.get('content-security-policy')).toContain("default-src 'self'");
      expect(headers.get('content-security-policy')).toContain("object-src 'none'");
      expect(headers.get('x-content-type-options')).toBe('nosniff');
      expect(headers.get('x-frame-options')).toBe('SAMEORIGIN');
      expect(headers.get('strict-transport-security')).toMatch(/^max-age=\d{8}/);
      expect(headers.get('referrer-policy')).toBe('no-referrer');
      expect(headers.has('x-powered-by')).toBe(false);
    }
  });
});
