import { once } from 'node:events';
import { connect } from 'node:net';

import type { ArticleResource } from '../../apps/api/src/articles/article.dto';
import { eventually } from '../support/eventually';
import { RawConnection } from '../support/raw-connection';
import { RunningService } from '../support/running-service';

describe('shutdown of the API', () => {
  it('answers who waits and turns unready at once, and refuses connections in the end', async () => {
    const service = await RunningService.startWithoutWorker({ SHUTDOWN_DRAIN_SECONDS: '1' });
    const { url } = service;
    const waiting = service.request('/api/v1/articles', {
      json: { keyphrase: 'green tea' },
      headers: { Prefer: 'wait=60' },
    });
    await eventually('the order', () => hasOrders(service));
    const stopped = service.stop();

    const answer = await waiting;
    expect(answer.status).toBe(202);
    expect(answer.headers.get('location')).toMatch(/^\/api\/v1\/articles\//);
    expect(await answer.json()).toMatchObject({ status: 'queued' } satisfies Partial<ArticleResource>);

    const readiness = await service.request('/health/ready');
    expect(readiness.status).toBe(503);
    expect(await readiness.json()).toMatchObject({ status: 'unavailable', checks: { process: 'stopping' } });
    const liveness = await service.request('/health/live');
    expect(liveness.status).toBe(200);
    const served = await service.request('/api/v1/auth/verify');
    expect(served.status).toBe(200);

    await stopped;
    await expect(fetch(`${url}/health/live`)).rejects.toMatchObject({ cause: { code: 'ECONNREFUSED' } });
  });

  it('is not held up by a connection that nothing came over', async () => {
    const service = await RunningService.startWithoutWorker();
    const { hostname, port } = new URL(service.url);
    const idle = connect(Number(port), hostname);
    await once(idle, 'connect');
    await service.request('/health/live');

    const closed = once(idle, 'close');
    await service.stop();
    await closed;
    expect(idle.destroyed).toBe(true);
  });

  it.each([
    ['an answer', false],
    ['a stream', true],
  ])('is not held up by a connection over which %s was under way', async (_, stream) => {
    const service = await RunningService.startWithoutWorker({ SIMULATED_LATENCY_MS: '500' });
    const body = JSON.stringify({
      model: 'simulated/writer-1',
      stream,
      messages: [{ role: 'user', content: 'Hello' }],
    });
    const connection = (await RawConnection.open(service.url)).head(
      'POST /openai/v1/chat/completions HTTP/1.1',
      'Host: localhost',
      `Authorization: Bearer ${service.site.apiKey}`,
      'Content-Type: application/json',
      `Content-Length: ${body.length}`,
    );
    connection.send(body);
    await service.request('/health/live');

    await service.stop();
    const answer = await connection.whole();
    expect(answer).toMatch(/^HTTP\/1\.1 200 OK\r\n/);
    expect(answer).toContain(stream ? 'data: [DONE]' : '"finish_reason"');
  });
});

async function hasOrders(service: RunningService): Promise<boolean> {
  const response = await service.request('/api/v1/articles');
  const { items } = (await response.json()) as { items: unknown[] };
  return items.length > 0;
}
