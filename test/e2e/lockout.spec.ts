import { AuthModule } from '@seoforge/auth';
import { Clock } from '@seoforge/kernel';
import { Client } from 'pg';

import { Administrator, logIn } from '../support/administrators';
import { readProblem } from '../support/problem';
import { RunningService } from '../support/running-service';

const WRONG = 'not the password of it';

describe('guessing passwords', () => {
  let service: RunningService;
  let reader: Administrator;
  let nowMs = Date.now();

  beforeAll(async () => {
    service = await RunningService.startWithoutWorker({
      RATE_LIMITS: '{"login": {"address": 10000}, "authentication": {"address": 10000}}',
    });
    service.api.select(AuthModule).get(Clock, { strict: true }).now = () => new Date(nowMs);
    reader = await Administrator.logIn(service, 'viewer', 'reader');
  });
  afterAll(() => service.stop());
  afterEach(() => execute('DELETE FROM login_failures'));

  const execute = async (statement: string): Promise<Record<string, unknown>[]> => {
    const client = new Client({ connectionString: service.database.url });
    await client.connect();
    try {
      return (await client.query<Record<string, unknown>>(statement)).rows;
    } finally {
      await client.end();
    }
  };

  const guess = (email: string, times: number): Promise<Response[]> =>
    Promise.all(Array.from({ length: times }, () => logIn(service, { email, password: WRONG })));

  const statuses = (answers: readonly Response[]): number[] => answers.map(({ status }) => status).sort();

  it.each(['reader@example.com', 'nobody@example.com'])('checks five passwords of %s, and no more', async (email) => {
    const answers = await guess(email, 12);
    expect(statuses(answers)).toEqual([...Array<number>(5).fill(401), ...Array<number>(7).fill(429)]);
    const locked = answers.find(({ status }) => status === 429)!;
    expect(locked.headers.get('retry-after')).toBe('1');
    expect(await readProblem(locked)).toMatchObject({ code: 'auth.locked', detail: expect.stringContaining('1 s') });
  });

  it('keeps out who has the right password too, until the lock ends', async () => {
    await guess(reader.email, 5);
    expect((await logIn(service, reader)).status).toBe(429);
    nowMs += 1_000;
    expect((await logIn(service, reader)).status).toBe(200);
    expect(statuses(await guess(reader.email, 4))).toEqual([401, 401, 401, 401]);
  });

  it('locks for twice as long with each failure that follows', async () => {
    await guess(reader.email, 5);
    for (const seconds of [2, 4, 8]) {
      nowMs += (seconds / 2) * 1_000;
      const answers = await guess(reader.email, 3);
      expect(statuses(answers)).toEqual([401, 429, 429]);
      expect(answers.find(({ status }) => status === 429)!.headers.get('retry-after')).toBe(String(seconds));
    }
  });

  it('of many accounts locks the address', async () => {
    const answers = await Promise.all(
      Array.from({ length: 25 }, (_, index) =>
        logIn(service, { email: `nobody${index}@example.com`, password: WRONG }),
      ),
    );
    expect(statuses(answers)).toEqual([...Array<number>(20).fill(401), ...Array<number>(5).fill(429)]);
    expect((await logIn(service, reader)).status).toBe(429);
  });

  it('is not easier for who is logged in already', async () => {
    const answers = await Promise.all(
      Array.from({ length: 8 }, () =>
        reader.request('/api/v1/auth/password', { json: { currentPassword: WRONG, newPassword: reader.password } }),
      ),
    );
    expect(statuses(answers)).toEqual([...Array<number>(5).fill(403), ...Array<number>(3).fill(429)]);
    expect((await logIn(service, reader)).status).toBe(429);
  });

  it('is not easier for who sets up a second factor, and takes the database from nobody', async () => {
    const place = '/api/v1/auth/second-factor';
    await reader.request(place, { json: { password: reader.password } });
    const answers = await Promise.all(
      Array.from({ length: 12 }, () => reader.request(`${place}/confirmation`, { json: { code: '000000' } })),
    );
    expect(statuses(answers)).toEqual([...Array<number>(5).fill(403), ...Array<number>(7).fill(429)]);
  });

  it('leaves no address in clear text behind', async () => {
    await guess(reader.email, 1);
    const rows = await execute('SELECT subject FROM login_failures ORDER BY subject');
    expect(rows).toEqual([
      { subject: expect.stringMatching(/^account:[0-9a-f]{64}$/) },
      { subject: 'address:127.0.0.1' },
    ]);
  });
});
