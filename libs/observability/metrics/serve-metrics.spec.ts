import { once } from 'node:events';
import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';

import { serveMetrics } from './serve-metrics';

describe('serveMetrics', () => {
  let server: Server;

  beforeEach(async () => {
    server = await serveMetrics('127.0.0.1', 0, 'WORKER_MANAGEMENT_PORT');
  });
  afterEach(async () => {
    server.closeAllConnections();
    await once(server.close(), 'close');
  });

  const portOf = (): number => (server.address() as AddressInfo).port;
  const get = (path: string, method = 'GET'): Promise<Response> =>
    fetch(`http://127.0.0.1:${portOf()}${path}`, { method });

  it('tells of the process and of the build that it runs', async () => {
    const response = await get('/metrics?from=scraper');
    expect(response.status).toBe(200);
    expect(response.headers.get('content-type')).toContain('text/plain; version=0.0.4');
    const text = await response.text();
    expect(text).toContain('nodejs_eventloop_lag_p99_seconds');
    expect(text).toContain(`node_version="${process.versions.node}"} 1\n`);
    expect(text).toMatch(/seoforge_build_info\{version="\d+\.\d+\.\d+",/);
  });

  it.each([
    ['/', 'GET'],
    ['/metrics/tea', 'GET'],
    ['/metrics', 'POST'],
  ])('has nothing at %s for %s', async (path, method) => {
    expect((await get(path, method)).status).toBe(404);
  });

  it('says which variable to change when the port is taken', async () => {
    await expect(serveMetrics('127.0.0.1', portOf(), 'WORKER_MANAGEMENT_PORT')).rejects.toMatchObject({
      code: 'http.cannot_listen',
      message: expect.stringContaining('WORKER_MANAGEMENT_PORT'),
    });
  });
});
