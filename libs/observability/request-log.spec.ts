import { LoggingConfig } from '@seoforge/config';

import { RequestLog, type LoggedRequest } from './request-log';

const CANARY = 'canary-3e90';

/** What is written about one request. */
const linesAbout = (request: Partial<LoggedRequest>): string[] => {
  const lines: string[] = [];
  const logging = Object.assign(new LoggingConfig(), { format: 'json' as const });
  const log = new RequestLog(logging, 'api', { write: (line: string) => lines.push(line) });
  log.write({
    id: 'request-1',
    method: 'GET',
    url: '/api/v1/articles',
    remoteAddress: '192.0.2.1',
    statusCode: 200,
    durationMs: 12.4,
    ...request,
  });
  log.onApplicationShutdown();
  return lines;
};

describe('RequestLog', () => {
  it('writes who asked for what and what became of it', () => {
    const [line = ''] = linesAbout({});
    expect(JSON.parse(line)).toEqual({
      level: 'info',
      time: expect.any(String),
      service: 'api',
      requestId: 'request-1',
      req: { method: 'GET', path: '/api/v1/articles', remoteAddress: '192.0.2.1' },
      res: { statusCode: 200 },
      responseTime: 12,
      msg: 'GET /api/v1/articles 200',
    });
  });

  it('keeps queries to itself, and bounds paths', () => {
    const [line = '', ...others] = linesAbout({ url: `/api/v1/articles?key=${CANARY}` });
    expect(others).toEqual([]);
    expect(line).toContain('GET /api/v1/articles 200');
    expect(line).not.toContain(CANARY);
    expect(linesAbout({ url: `/${'a'.repeat(500)}${CANARY}` })[0]).not.toContain(CANARY);
  });

  it.each([
    [404, 'info'],
    [499, 'info'],
    [500, 'error'],
    [503, 'error'],
  ])('writes about a %i at the level %s', (statusCode, level) => {
    const [line = ''] = linesAbout({ url: '/tea', statusCode });
    expect(JSON.parse(line)).toMatchObject({ level, res: { statusCode } });
  });

  it.each(['/health', '/health/live', '/health/ready?from=probe', '/api/v1/health'])(
    'writes nothing about the probe %s',
    (url) => {
      expect(linesAbout({ url })).toEqual([]);
    },
  );

  it('writes about a request that only has a probe in its query', () => {
    expect(linesAbout({ url: '/api/v1/articles?from=/health' })).toHaveLength(1);
  });
});
