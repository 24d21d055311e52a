import { readProblem } from '../support/problem';
import { RunningService } from '../support/running-service';

jest.setTimeout(30_000);

describe('rate limit', () => {
  let service: RunningService;

  beforeAll(async () => {
    service = await RunningService.startWithoutWorker({ RATE_LIMIT_PER_MINUTE: '3' });
  });
  afterAll(() => service.stop());

  it('counts down for each key, and refuses what is too much', async () => {
    for (const remaining of [2, 1, 0]) {
      const response = await service.request('/api/v1/auth/verify');
      expect(response.status).toBe(200);
      expect(response.headers.get('ratelimit-policy')).toBe('"default";q=3;w=60');
      expect(response.headers.get('ratelimit')).toMatch(new RegExp(`^"default";r=${remaining};t=\\d{1,2}$`));
      expect(response.headers.has('retry-after')).toBe(false);
    }
    const refused = await service.request('/api/v1/auth/verify');
    expect(refused.headers.get('ratelimit')).toMatch(/^"default";r=0;t=\d{1,2}$/);
    const waitSeconds = Number(refused.headers.get('retry-after'));
    expect(waitSeconds).toBeGreaterThan(0);
    expect(waitSeconds).toBeLessThanOrEqual(60);
    expect(await readProblem(refused)).toMatchObject({
      status: 429,
      code: 'rate_limit.exceeded',
      detail: expect.stringContaining(`${waitSeconds} s`),
    });

    const { apiKey } = await service.addSite('Another site');
    expect((await service.request('/api/v1/auth/verify', { apiKey })).status).toBe(200);
  });

  it('allows ten logins a minute from one address, whatever it says its address is', async () => {
    const json = { email: service.owner.email, password: 'not the password of it' };
    const statuses: number[] = [];
    for (let attempt = 1; attempt <= 11; attempt += 1) {
      const headers = { 'X-Forwarded-For': `203.0.113.${attempt}` };
      statuses.push((await service.request('/api/v1/auth/login', { json, apiKey: null, headers })).status);
    }
    expect(statuses).toEqual([...Array.from({ length: 10 }, () => 401), 429]);
  });

  it('does not count probes', async () => {
    for (let probe = 1; probe <= 5; probe += 1) {
      const response = await service.request('/health/ready', { apiKey: null });
      expect(response.status).toBe(200);
      expect(response.headers.has('ratelimit')).toBe(false);
    }
  });
});
