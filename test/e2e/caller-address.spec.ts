import { RunningService } from '../support/running-service';

describe('the address of a caller', () => {
  let service: RunningService;

  afterEach(() => service.stop());

  /** Tries to log in twice from each place, where two attempts in a minute are allowed. */
  async function statusesFrom(forwardedFor: readonly string[]): Promise<number[]> {
    const statuses: number[] = [];
    for (const place of forwardedFor) {
      const headers = { 'X-Forwarded-For': place, Forwarded: `for=${place}`, 'X-Real-IP': place };
      const response = await service.request('/api/v1/auth/login', { json: {}, apiKey: null, headers });
      statuses.push(response.status);
    }
    return statuses;
  }

  it('is where the connection comes from, whatever the caller says', async () => {
    service = await RunningService.startWithoutWorker({ RATE_LIMITS: '{"login":{"address":2}}' });
    expect(await statusesFrom(['192.0.2.1', '192.0.2.2', '192.0.2.3'])).toEqual([400, 400, 429]);
  });

  it('is what the last trusted proxy says, and nothing to the left of it', async () => {
    service = await RunningService.startWithoutWorker({
      RATE_LIMITS: '{"login":{"address":2}}',
      TRUSTED_PROXY_HOPS: '1',
    });
    expect(await statusesFrom(['192.0.2.1, 192.0.2.9', '192.0.2.2, 192.0.2.9', '192.0.2.3, 192.0.2.9'])).toEqual([
      400, 400, 429,
    ]);
    expect(await statusesFrom(['192.0.2.9, 192.0.2.1', '192.0.2.9, 192.0.2.2'])).toEqual([400, 400]);
  });

  it('is the same from each of its ports, where a proxy names them', async () => {
    service = await RunningService.startWithoutWorker({
      RATE_LIMITS: '{"login":{"address":2}}',
      TRUSTED_PROXY_HOPS: '1',
    });
    expect(await statusesFrom(['192.0.2.1:50001', '192.0.2.1:50002', '192.0.2.1:50003'])).toEqual([400, 400, 429]);
  });

  it('does no harm where it is none', async () => {
    service = await RunningService.startWithoutWorker({ TRUSTED_PROXY_HOPS: '1' });
    const places = ['', ',', 'nobody', '999.1.1.1', '::', "192.0.2.1' OR 1=1", '<b>', '1.1.1.1'.repeat(500)];
    expect(await statusesFrom(places)).toEqual(places.map(() => 400));
  });

  it('is not changed by another host or protocol', async () => {
    service = await RunningService.startWithoutWorker({ TRUSTED_PROXY_HOPS: '1' });
    const headers = { 'X-Forwarded-Host': 'evil.example', 'X-Forwarded-Proto': 'https', 'X-Forwarded-Port': '1' };
    const ordered = await service.request('/api/v1/articles', { json: { keyphrase: 'green tea' }, headers });
    expect(ordered.headers.get('location')).toMatch(/^\/api\/v1\/articles\/[0-9a-f-]+$/);
    expect(await ordered.text()).not.toContain('evil.example');
  });
});
