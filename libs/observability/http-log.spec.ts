import { once } from 'node:events';
import { createServer, request, type IncomingMessage } from 'node:http';
import type { AddressInfo } from 'node:net';

import { LoggingConfig } from '@seoforge/config';
import { pinoHttp } from 'pino-http';

import { HTTP_LOG } from './http-log';
import { loggerOptions } from './logger-options';

const CANARY = 'canary-3e90';

interface Visit {
  readonly path: string;
  readonly status?: number;
  readonly headers?: Record<string, string>;
}

/** What a server that logs like ours writes about one request. */
const linesAbout = async ({ path, status = 200, headers = {} }: Visit): Promise<string[]> => {
  const lines: string[] = [];
  const logging = Object.assign(new LoggingConfig(), { format: 'json' as const });
  const log = pinoHttp(
    { ...loggerOptions(logging, 'api', false), ...HTTP_LOG },
    { write: (line: string) => lines.push(line) },
  );
  const server = createServer((incoming: IncomingMessage & { id?: unknown }, response) => {
    incoming.id = 'request-1';
    log(incoming, response);
    response.writeHead(status).end();
  }).listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  const outgoing = request({ host: '127.0.0.1', port, path, headers, agent: false }).end();
  const [answer] = (await once(outgoing, 'response')) as [IncomingMessage];
  answer.resume();
  await once(answer, 'close');
  server.close();
  await once(server, 'close');
  return lines;
};

describe('HTTP_LOG', () => {
  it('writes who asked for what and what became of it', async () => {
    const [line = ''] = await linesAbout({ path: '/api/v1/articles' });
    expect(JSON.parse(line)).toMatchObject({
      level: 'info',
      msg: 'GET /api/v1/articles 200',
      requestId: 'request-1',
      res: { statusCode: 200 },
      responseTime: expect.any(Number),
    });
  });

  it('keeps queries and headers to itself', async () => {
    const lines = await linesAbout({
      path: `/api/v1/articles?key=${CANARY}`,
      headers: { authorization: `Bearer ${CANARY}`, 'x-api-key': CANARY, 'user-agent': CANARY },
    });
    expect(lines).toHaveLength(1);
    expect(lines[0]).toContain('GET /api/v1/articles 200');
    expect(lines[0]).not.toContain(CANARY);
  });

  it.each([
    [404, 'info'],
    [499, 'info'],
    [500, 'error'],
    [503, 'error'],
  ])('writes about a %i at the level %s', async (status, level) => {
    const [line = ''] = await linesAbout({ path: '/tea', status });
    expect(JSON.parse(line)).toMatchObject({ level, res: { statusCode: status } });
  });

  it.each(['/health', '/health/live', '/health/ready?from=probe', '/api/v1/health'])(
    'writes nothing about the probe %s',
    async (path) => {
      expect(await linesAbout({ path })).toEqual([]);
    },
  );

  it('writes about a request that only has a probe in its query', async () => {
    expect(await linesAbout({ path: '/api/v1/articles?from=/health' })).toHaveLength(1);
  });
});
