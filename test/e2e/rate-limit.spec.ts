import type { AddressInfo } from 'node:net';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';

import { createApi } from '../../apps/api/src/create-api';
import type { HealthDto } from '../../apps/api/src/health/health.dto';
import { eventually } from '../support/eventually';
import { readProblem } from '../support/problem';
import { describeWithRedis } from '../support/redis';
import type { RedisProcess } from '../support/redis-server/redis-process';
import { startOwnRedis } from '../support/redis-server/redis-server';
import { RunningService } from '../support/running-service';
import { testConfiguration } from '../support/test-configuration';

/** Patient enough for a machine that is busy with other suites. */
const REDIS_TIMEOUT_MS = '2000';

const VERIFY = '/api/v1/auth/verify';

describe('rate limit', () => {
  let service: RunningService;

  beforeAll(async () => {
    service = await RunningService.startWithoutWorker({
      RATE_LIMITS: '{"read": {"key": 3, "site": 5, "address": 100}, "analysis": {"key": 2}}',
    });
  });
  afterAll(() => service.stop());

  it('counts down for each key, site and address, and refuses what is too much', async () => {
    for (const used of [1, 2, 3]) {
      const response = await service.request(VERIFY);
      expect(response.status).toBe(200);
      expect(response.headers.get('ratelimit-policy')).toBe(
        '"read-key";q=3;w=60,"read-site";q=5;w=60,"read-address";q=100;w=60',
      );
      expect(response.headers.get('ratelimit')).toMatch(
        new RegExp(
          `^"read-key";r=${3 - used};t=\\d+,"read-site";r=${5 - used};t=\\d+,"read-address";r=${100 - used};t=\\d+$`,
        ),
      );
      expect(response.headers.has('retry-after')).toBe(false);
    }
    const refused = await service.request(VERIFY);
    const waitSeconds = Number(refused.headers.get('retry-after'));
    expect(waitSeconds).toBeGreaterThan(30);
    expect(waitSeconds).toBeLessThanOrEqual(61);
    expect(refused.headers.get('ratelimit')).toMatch(
      new RegExp(`^"read-key";r=0;t=${waitSeconds},"read-site";r=2;t=\\d+,"read-address";r=97;t=\\d+$`),
    );
    expect(await readProblem(refused)).toMatchObject({
      status: 429,
      code: 'rate_limit.exceeded',
      detail: expect.stringMatching(new RegExp(`"read-key" allows 3 .* ${waitSeconds} s\\.$`)),
    });

    const { apiKey } = await service.addSite('Another site');
    expect((await service.request(VERIFY, { apiKey })).status).toBe(200);
  });

  it('says where the limits stand on failures too', async () => {
    const analyse = (): Promise<Response> => service.request('/api/v1/seo/analyses', { json: { content: 7 } });
    const responses = [await analyse(), await analyse(), await analyse()];
    expect(responses.map(({ status }) => status)).toEqual([400, 400, 429]);
    expect(responses.map(({ headers }) => headers.get('ratelimit')?.split(';', 2).join(';'))).toEqual([
      '"analysis-key";r=1',
      '"analysis-key";r=0',
      '"analysis-key";r=0',
    ]);
  });

  it('allows ten logins a minute from one address, whatever it says its address is', async () => {
    const statuses: number[] = [];
    for (let attempt = 1; attempt <= 11; attempt += 1) {
      const headers = { 'X-Forwarded-For': `203.0.113.${attempt}` };
      const json = { email: `guess-${attempt}@example.com`, password: 'not the password of it' };
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

describeWithRedis('a limit of 50 requests, two APIs', () => {
  let redis: RedisProcess;
  let service: RunningService;
  let other: NestFastifyApplication;

  beforeEach(async () => {
    redis = await startOwnRedis();
    const variables = {
      REDIS_URL: redis.url,
      REDIS_TIMEOUT_MS,
      REDIS_PAUSE_MS: '500',
      RATE_LIMITS: '{"read": {"key": 50, "site": 1000, "address": 1000}}',
    };
    service = await RunningService.startWithoutWorker(variables);
    other = await createApi(testConfiguration({ DATABASE_URL: service.database.url, ...variables }));
    await other.listen(0, '127.0.0.1');
  });
  afterEach(async () => {
    await other.close();
    await service.stop();
    redis.thaw();
    await redis.stop();
  });

  const urls = (): string[] => [
    service.url,
    `http://127.0.0.1:${(other.getHttpServer().address() as AddressInfo).port}`,
  ];

  /** @returns how many of so many requests at once to each API were answered, by API; all others were refused as too many */
  function answered(requests: number, apiKey = service.site.apiKey): Promise<number[]> {
    return Promise.all(
      urls().map(async (url) => {
        const responses = await Promise.all(
          Array.from({ length: requests }, () => fetch(`${url}${VERIFY}`, { headers: { 'X-API-Key': apiKey } })),
        );
        const statuses = responses.map(({ status }) => status);
        expect(statuses.filter((status) => status !== 200 && status !== 429)).toEqual([]);
        return statuses.filter((status) => status === 200).length;
      }),
    );
  }

  async function cacheStates(): Promise<string[]> {
    const answers = await Promise.all(urls().map((url) => fetch(`${url}/health`)));
    return Promise.all(answers.map(async (answer) => ((await answer.json()) as HealthDto).checks.cache));
  }

  const sum = ([one = 0, another = 0]: readonly number[]): number => one + another;

  it('is held exactly by both together', async () => {
    expect(sum(await answered(100))).toBe(50);
    expect(await cacheStates()).toEqual(['ok', 'ok']);
  });

  it('is held by each of them while Redis is frozen, and by both when it is back', async () => {
    expect(sum(await answered(100))).toBe(50);
    redis.freeze();
    expect(await answered(100)).toEqual([50, 50]);
    expect(await cacheStates()).toEqual(['degraded', 'degraded']);
    redis.thaw();
    await eventually('finding Redis again', async () => (await cacheStates()).every((state) => state === 'ok'));
    expect(await answered(1)).toEqual([0, 0]);
    const { apiKey } = await service.addSite('Another site');
    expect(sum(await answered(100, apiKey))).toBe(50);
  });

  it('is held by each of them while Redis is stopped', async () => {
    await redis.stop();
    expect(await answered(100)).toEqual([50, 50]);
    expect(await cacheStates()).toEqual(['degraded', 'degraded']);
  });
});
