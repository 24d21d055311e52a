import { register } from 'prom-client';

import { HttpMetrics } from './http-metrics';

describe('HttpMetrics', () => {
  it('counts by method, route template and class of status', async () => {
    const metrics = new HttpMetrics();
    for (const statusCode of [200, 201, 404]) {
      metrics.observe({ method: 'GET', route: '/api/v1/articles/:id', statusCode, durationSeconds: 0.3 });
    }
    metrics.observe({ method: 'GET', route: undefined, statusCode: 404, durationSeconds: 0.3 });
    const text = await register.metrics();
    const count = (route: string, status: string): string =>
      `http_request_duration_seconds_count{method="GET",route="${route}",status="${status}"}`;
    expect(text).toContain(`${count('/api/v1/articles/:id', '2xx')} 2\n`);
    expect(text).toContain(`${count('/api/v1/articles/:id', '4xx')} 1\n`);
    expect(text).toContain(`${count('unknown', '4xx')} 1\n`);
    expect(text).toContain('le="0.25",method="GET",route="unknown",status="4xx"} 0\n');
    expect(text).toContain('le="0.5",method="GET",route="unknown",status="4xx"} 1\n');
  });

  it('can be made again, as for a second application in one process', () => {
    new HttpMetrics();
    expect(() => new HttpMetrics()).not.toThrow();
  });
});
