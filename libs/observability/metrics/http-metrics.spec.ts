import { register } from 'prom-client';

import { HttpMetrics, type ObservedRequest } from './http-metrics';

const REQUEST: ObservedRequest = {
  method: 'GET',
  route: '/api/v1/tea/:id',
  statusCode: 200,
  durationSeconds: 0.3,
  callsModel: false,
  rateLimitClass: 'read',
  errorCode: undefined,
};

const linesOf = async (metric: string): Promise<readonly string[]> => {
  const text = await register.getSingleMetricAsString(metric);
  return text.split('\n').filter((line) => !line.startsWith('#'));
};

describe('HttpMetrics', () => {
  beforeEach(() => {
    for (const name of ['http_request_duration_seconds', 'seoforge_rate_limit_refusals_total'])
      register.getSingleMetric(name)?.reset();
  });

  it('counts by method, route template, class of status, and whether a model is called', async () => {
    const metrics = new HttpMetrics();
    for (const statusCode of [200, 201, 404]) metrics.observe({ ...REQUEST, statusCode });
    metrics.observe({ ...REQUEST, callsModel: true });
    const lines = await linesOf('http_request_duration_seconds');
    const count = (status: string, callsModel: string): string =>
      `http_request_duration_seconds_count{method="GET",status="${status}",calls_model="${callsModel}",route="/api/v1/tea/:id"}`;
    expect(lines).toEqual(
      expect.arrayContaining([`${count('2xx', 'no')} 2`, `${count('4xx', 'no')} 1`, `${count('2xx', 'yes')} 1`]),
    );
  });

  it('tells exactly how many requests kept the objective of 0.5 s and 1 s', async () => {
    const metrics = new HttpMetrics();
    for (const durationSeconds of [0.1, 0.5, 0.51, 1, 1.01]) metrics.observe({ ...REQUEST, durationSeconds });
    const within = (seconds: number): string => `http_request_duration_seconds_bucket{le="${seconds}",`;
    const lines = await linesOf('http_request_duration_seconds');
    expect(lines.find((line) => line.startsWith(within(0.5)))).toMatch(/ 2$/);
    expect(lines.find((line) => line.startsWith(within(1)))).toMatch(/ 4$/);
  });

  it('lets nobody make up new series', async () => {
    const metrics = new HttpMetrics();
    metrics.observe({ ...REQUEST, method: 'BREW', route: undefined, statusCode: 700 });
    expect((await linesOf('http_request_duration_seconds')).at(-1)).toBe(
      'http_request_duration_seconds_count{method="other",status="other",calls_model="no",route="other"} 1',
    );
  });

  it('counts the requests that were too many, by class and reason', async () => {
    const metrics = new HttpMetrics();
    metrics.observe({ ...REQUEST, statusCode: 429, errorCode: 'rate_limit.exceeded' });
    metrics.observe({ ...REQUEST, statusCode: 429, rateLimitClass: undefined, errorCode: 'tea.too_hot' });
    metrics.observe({ ...REQUEST, statusCode: 404, errorCode: 'rate_limit.exceeded' });
    expect(await linesOf('seoforge_rate_limit_refusals_total')).toEqual([
      'seoforge_rate_limit_refusals_total{class="read",code="rate_limit.exceeded"} 1',
      'seoforge_rate_limit_refusals_total{class="other",code="other"} 1',
    ]);
  });

  it('counts together with a second application in the same process', async () => {
    new HttpMetrics().observe(REQUEST);
    new HttpMetrics().observe(REQUEST);
    expect((await linesOf('http_request_duration_seconds')).at(-1)).toMatch(/ 2$/);
  });
});
