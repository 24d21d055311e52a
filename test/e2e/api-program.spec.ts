import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';

import { freePort } from '../support/launched-service';
import { createTestDatabase, type TestDatabase } from '../support/test-database';

const PROGRAM = path.join(__dirname, '../../dist/apps/api/src/main.js');
const SECRET = 'sf_live_canary-canary-canary-canary-canary-canary-1';

interface LogLine {
  level: string;
  time: string;
  service: string;
  msg: string;
  requestId?: string;
}

describe('the API as a program', () => {
  let database: TestDatabase;
  let program: ChildProcess;
  let output: string;
  let port: number;

  beforeEach(async () => {
    database = await createTestDatabase();
    port = await freePort();
    output = '';
  });

  afterEach(async () => {
    if (program.exitCode === null && program.signalCode === null) {
      program.kill('SIGKILL');
      await once(program, 'exit');
    }
    await database.drop();
  });

  const start = (variables: Record<string, string>): void => {
    program = spawn(process.execPath, [PROGRAM], {
      env: {
        DATABASE_URL: database.url,
        API_KEY_HASH_SECRET: 'a secret that only tests have, long enough',
        ENCRYPTION_KEYS: `test:${Buffer.alloc(32, 'only tests have this').toString('base64')}`,
        PORT: String(port),
        ...variables,
      },
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    const collect = (chunk: Buffer): void => {
      output += chunk.toString();
    };
    program.stdout?.on('data', collect);
    program.stderr?.on('data', collect);
  };

  const live = async (): Promise<void> => {
    while (!(await fetch(`http://127.0.0.1:${port}/health/live`).catch(() => undefined))?.ok) {
      if (program.exitCode !== null) throw new Error(`The program ended:\n${output}`);
      await sleep(50);
    }
  };

  it('logs JSON lines with the request id, also what modules say, and never a secret', async () => {
    start({ MANAGEMENT_PORT: String(await freePort()), REDIS_URL: 'redis://127.0.0.1:1', AUTH_SIGNING_KEY: '' });
    await live();
    const headers = { 'X-Request-ID': 'request-of-the-test', Authorization: `Bearer ${SECRET}`, 'X-API-Key': SECRET };
    expect((await fetch(`http://127.0.0.1:${port}/api/v1/articles?key=${SECRET}`, { headers })).status).toBe(401);
    program.kill('SIGTERM');
    await once(program, 'exit');

    const lines = output
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line) as LogLine);
    expect(
      lines.every(({ service, level, time }) => service === 'api' && level !== '' && !Number.isNaN(Date.parse(time))),
    ).toBe(true);
    expect(lines).toContainEqual(
      expect.objectContaining({ requestId: 'request-of-the-test', msg: 'GET /api/v1/articles 401' }),
    );
    expect(lines.some(({ level, msg }) => level === 'warn' && msg.includes('Redis is left out'))).toBe(true);
    expect(output).not.toContain(SECRET);
  });

  it('refuses a port in use with one message and code 1', async () => {
    const managementPort = await freePort();
    start({ MANAGEMENT_PORT: String(managementPort), PORT: String(managementPort), LOG_LEVEL: 'silent' });
    const [code] = (await once(program, 'exit')) as [number];
    expect(code).toBe(1);
    expect(output.trim()).toMatch(/^Cannot listen on 127\.0\.0\.1:\d+: another program listens there\. .*\bPORT\b/);
  });

  it('says which database cannot be reached, in bounded time', async () => {
    start({
      MANAGEMENT_PORT: String(await freePort()),
      DATABASE_URL: 'postgres://nobody@127.0.0.1:1/nothing',
      LOG_LEVEL: 'silent',
    });
    const [code] = (await once(program, 'exit')) as [number];
    expect(code).toBe(1);
    expect(output).toContain('The database cannot be reached');
    expect(output).not.toContain('    at ');
  });
});
