import { Client } from 'pg';

import { Administrator, newTokens } from '../support/administrators';
import { eventually } from '../support/eventually';
import { readProblem } from '../support/problem';
import { RunningService } from '../support/running-service';

const ME = '/api/v1/auth/me';
const SESSIONS = '/api/v1/auth/sessions';

interface SessionItem {
  readonly id: string;
  readonly isCurrent: boolean;
}

describe('sessions of administrators', () => {
  let service: RunningService;
  let count = 0;

  beforeAll(async () => {
    service = await RunningService.startWithoutWorker({
      RATE_LIMITS: '{"login": {"address": 10000}, "authentication": {"address": 10000}}',
    });
  });
  afterAll(() => service.stop());

  const newAdministrator = (): Promise<Administrator> => Administrator.logIn(service, 'viewer', `reader${++count}`);

  const expectRefused = async (response: Response): Promise<void> => {
    expect(await readProblem(response)).toMatchObject({ status: 401, code: 'auth.credentials_invalid' });
  };

  const sessionsOf = async (administrator: Administrator): Promise<SessionItem[]> => {
    const { items } = (await (await administrator.request(SESSIONS)).json()) as { items: SessionItem[] };
    return items;
  };

  const inDatabase = async (statement: string, parameters: unknown[]): Promise<Record<string, unknown>[]> => {
    const client = new Client({ connectionString: service.database.url });
    await client.connect();
    try {
      return (await client.query<Record<string, unknown>>(statement, parameters)).rows;
    } finally {
      await client.end();
    }
  };

  describe('that go on', () => {
    it('get new tokens for the refresh token, and keep the old access token', async () => {
      const reader = await newAdministrator();
      const tokens = await newTokens(await reader.refresh());
      expect(tokens).toEqual({
        accessToken: expect.any(String),
        refreshToken: expect.stringMatching(/^sfr_[\w-]{43}$/),
        expiresIn: 900,
        tokenType: 'Bearer',
      });
      expect((await reader.request(ME)).status).toBe(200);
      expect((await reader.request(ME, { apiKey: tokens.accessToken })).status).toBe(200);
      expect(await sessionsOf(reader)).toHaveLength(1);
    });

    it('end when a refresh token comes again, with everything that was made of it', async () => {
      const reader = await newAdministrator();
      const next = await newTokens(await reader.refresh());
      await expectRefused(await reader.refresh());
      await expectRefused(await reader.refresh(next.refreshToken));
      await eventually('the end of the session', async () => (await reader.request(ME)).status === 401, 2_000);
      const [session] = await inDatabase('SELECT end_reason FROM sessions WHERE user_id = $1', [reader.id]);
      expect(session).toEqual({ end_reason: 'token_reused' });
    });

    it('end when a refresh token is used several times at once', async () => {
      const reader = await newAdministrator();
      const answers = await Promise.all(Array.from({ length: 8 }, () => reader.refresh()));
      expect(answers.filter(({ status }) => status === 200).length).toBeLessThanOrEqual(1);
      for (const answer of answers.filter(({ status }) => status === 200)) {
        await expectRefused(await reader.refresh((await newTokens(answer)).refreshToken));
      }
      await eventually('the end of the session', async () => (await reader.request(ME)).status === 401, 2_000);
    });

    it('have no other refresh tokens', async () => {
      const reader = await newAdministrator();
      const other = `sfr_${'A'.repeat(43)}`;
      for (const token of [other, reader.tokens.accessToken.slice(0, 60), 'token']) {
        await expectRefused(await reader.refresh(token));
      }
      const [stored] = await inDatabase(
        'SELECT hash FROM refresh_tokens JOIN sessions ON sessions.id = session_id WHERE user_id = $1',
        [reader.id],
      );
      await expectRefused(await reader.refresh(`sfr_${String(stored?.['hash']).slice(0, 43)}`));
      expect((await reader.refresh()).status).toBe(200);
    });
  });

  describe('that end', () => {
    it('hold no longer after logging out', async () => {
      const reader = await newAdministrator();
      const again = await reader.logInAgain();
      expect((await reader.request('/api/v1/auth/logout', { method: 'POST' })).status).toBe(204);
      await eventually('the end of the session', async () => (await reader.request(ME)).status === 401, 2_000);
      await expectRefused(await reader.refresh());
      expect((await again.request(ME)).status).toBe(200);
    });

    it('hold no longer when their time is over', async () => {
      const reader = await newAdministrator();
      await inDatabase("UPDATE sessions SET expires_at = now() - interval '1 second' WHERE user_id = $1", [reader.id]);
      await eventually('the end of the session', async () => (await reader.request(ME)).status === 401, 2_000);
      await expectRefused(await reader.refresh());
    });

    it('are those that one names, and nobody else’s', async () => {
      const reader = await newAdministrator();
      const again = await reader.logInAgain();
      const stranger = await newAdministrator();
      const listed = await sessionsOf(reader);
      expect(listed).toEqual([
        { ...listed[0], isCurrent: false },
        {
          id: expect.any(String),
          address: '127.0.0.1',
          userAgent: 'node',
          createdAt: expect.any(String),
          lastUsedAt: expect.any(String),
          isCurrent: true,
        },
      ]);
      const path = `${SESSIONS}/${listed[0]!.id}`;
      for (const foreign of [path, `${SESSIONS}/nonsense`, `${SESSIONS}/${stranger.id}`]) {
        const response = await stranger.request(foreign, { method: 'DELETE' });
        expect(await readProblem(response)).toMatchObject({ status: 404, code: 'session.not_found' });
      }
      expect((await reader.request(path, { method: 'DELETE' })).status).toBe(204);
      await eventually('the end of the session', async () => (await again.request(ME)).status === 401, 2_000);
      expect(await readProblem(await reader.request(path, { method: 'DELETE' }))).toMatchObject({ status: 404 });
      expect((await reader.request(ME)).status).toBe(200);
    });

    it('are all others when the password is changed', async () => {
      const reader = await newAdministrator();
      const again = await reader.logInAgain();
      const newPassword = 'a pot of black tea, with milk';
      const change = (currentPassword: string, password = newPassword): Promise<Response> =>
        reader.request('/api/v1/auth/password', { json: { currentPassword, newPassword: password } });

      expect(await readProblem(await change('not the password'))).toMatchObject({ code: 'auth.password_wrong' });
      expect(await readProblem(await change(reader.password, 'password12345678'))).toMatchObject({
        code: 'auth.password_invalid',
        errors: [{ pointer: '/newPassword' }],
      });
      expect((await change(reader.password)).status).toBe(204);
      await eventually('the end of the session', async () => (await again.request(ME)).status === 401, 2_000);
      await expectRefused(await again.refresh());
      expect((await reader.request(ME)).status).toBe(200);
      await expect(reader.logInAgain()).rejects.toThrow('auth.credentials_invalid');
    });
  });
});
