import { Client } from 'pg';

import type { HealthDto } from '../../apps/api/src/health/health.dto';
import { eventually } from '../support/eventually';
import { readProblem } from '../support/problem';
import { Relay } from '../support/relay';
import { RunningService } from '../support/running-service';
import { createTestDatabase } from '../support/test-database';

const READINESS = ['/health/ready', '/health', '/api/v1/health'];

/** Port 1 is reserved, and nothing listens there. */
const NOBODYS_REDIS = 'redis://127.0.0.1:1';

describe('health', () => {
  let service: RunningService;

  afterEach(() => service.stop());

  async function readiness(): Promise<{ httpStatus: number; health: HealthDto }> {
    const response = await service.request('/health/ready', { apiKey: null });
    return { httpStatus: response.status, health: (await response.json()) as HealthDto };
  }

  it('is good when everything is there, and asks nobody for a key', async () => {
    service = await RunningService.startWithoutWorker();
    for (const path of READINESS) {
      const response = await service.request(path, { apiKey: null });
      expect(response.status).toBe(200);
      expect(await response.json()).toEqual({
        status: 'ok',
        checks: { database: 'ok', cache: 'local', process: 'ok' },
      });
    }
    const live = await service.request('/health/live', { apiKey: null });
    expect(live.status).toBe(200);
    expect(await live.json()).toEqual({ status: 'ok' });
  });

  it('tells an outage of the database from one of the process, and recovers by itself', async () => {
    const database = await createTestDatabase();
    const relay = await Relay.start(database.url);
    service = await RunningService.startWithoutWorker({}, { url: relay.url, drop: database.drop });
    expect(await readiness()).toMatchObject({ httpStatus: 200, health: { status: 'ok' } });

    await relay.takeAway();
    expect(await readiness()).toMatchObject({
      httpStatus: 503,
      health: { status: 'unavailable', checks: { database: 'unreachable', process: 'ok' } },
    });
    expect((await service.request('/health/live')).status).toBe(200);
    const refused = await service.request('/api/v1/articles');
    expect(refused.headers.get('retry-after')).toBe('5');
    expect(await readProblem(refused)).toMatchObject({ status: 503, code: 'service.database_unavailable' });

    await relay.bringBack();
    await eventually('readiness', async () => (await readiness()).httpStatus === 200);
    expect((await service.request('/api/v1/articles')).status).toBe(200);

    relay.silence();
    expect(await readiness()).toMatchObject({ httpStatus: 503, health: { checks: { database: 'unreachable' } } });
    await relay.takeAway();
  });

  it('is bad on a database that is older than the program', async () => {
    service = await RunningService.startWithoutWorker();
    const client = new Client({ connectionString: service.database.url });
    await client.connect();
    await client.query('delete from migrations where id = (select max(id) from migrations)');
    await client.end();
    expect(await readiness()).toMatchObject({ httpStatus: 503, health: { checks: { database: 'not_migrated' } } });
  });

  it('is degraded, but ready, without the Redis that is configured', async () => {
    service = await RunningService.startWithoutWorker({ REDIS_URL: NOBODYS_REDIS });
    expect(await readiness()).toEqual({
      httpStatus: 200,
      health: { status: 'degraded', checks: { database: 'ok', cache: 'degraded', process: 'ok' } },
    });
    const analysed = await service.request('/api/v1/seo/analyses', { json: { content: '<p>Tea.</p>' } });
    expect(analysed.status).toBe(200);
    expect(analysed.headers.has('ratelimit')).toBe(true);
  });
});
