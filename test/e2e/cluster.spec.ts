import { spawn, type ChildProcess } from 'node:child_process';
import { generateKeyPairSync } from 'node:crypto';
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { createServer } from 'node:net';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';

import { eventually } from '../support/eventually';
import { freePort } from '../support/launched-service';
import { RawConnection } from '../support/raw-connection';
import { ScrapedMetrics } from '../support/scraped-metrics';
import { createTestDatabase, type TestDatabase } from '../support/test-database';

const PROGRAM = path.join(__dirname, '../../dist/apps/api/src/main.js');
const LOGIN = JSON.stringify({ email: 'nobody@example.com', password: 'a wrong password' });
const { privateKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' });

describe('the API as several processes', () => {
  let database: TestDatabase;
  let program: ChildProcess;
  let output: string;
  let port: number;
  let managementPort: number;

  beforeEach(async () => {
    database = await createTestDatabase();
    [port, managementPort] = [await freePort(), await freePort()];
  });
  afterEach(async () => {
    if (program.exitCode === null && program.signalCode === null) {
      program.kill('SIGTERM');
      await once(program, 'exit');
    }
    await database.drop();
  });

  const launch = (variables: Record<string, string> = {}): void => {
    output = '';
    program = spawn(process.execPath, [PROGRAM], {
      env: {
        API_PROCESSES: '2',
        DATABASE_URL: database.url,
        AUTH_SIGNING_KEY: privateKey.export({ type: 'pkcs8', format: 'pem' }).toString(),
        API_KEY_HASH_SECRET: 'a secret that only tests have, long enough',
        ENCRYPTION_KEYS: `test:${Buffer.alloc(32, 'only tests have this').toString('base64')}`,
        LOG_LEVEL: 'silent',
        PORT: String(port),
        MANAGEMENT_PORT: String(managementPort),
        ...variables,
      },
      stdio: ['ignore', 'pipe', 'pipe', 'ipc'],
    });
    for (const stream of [program.stdout, program.stderr]) {
      stream?.on('data', (chunk: Buffer) => (output += chunk.toString()));
    }
  };

  const ready = async (): Promise<void> => {
    const [message] = (await once(program, 'message')) as [unknown];
    expect(message).toBe('ready');
  };
  const members = (): readonly number[] =>
    readFileSync(`/proc/${program.pid}/task/${program.pid}/children`, 'utf8').trim().split(' ').map(Number);
  const isLive = async (): Promise<boolean> => {
    const headers = { Connection: 'close' };
    return (await fetch(`http://127.0.0.1:${port}/health/live`, { headers })).ok;
  };
  const scrape = async (): Promise<ScrapedMetrics> =>
    new ScrapedMetrics(await (await fetch(`http://127.0.0.1:${managementPort}/metrics`)).text());
  const counted = async (): Promise<number> =>
    (await scrape()).sum('http_request_duration_seconds_count', { route: '/health/live' });
  const isRunning = (pid: number): boolean => {
    try {
      return process.kill(pid, 0);
    } catch {
      return false;
    }
  };

  /** A request of which half has arrived. @returns what sends the rest, and reads the answer */
  const halfLogin = async (): Promise<() => Promise<string>> => {
    const connection = (await RawConnection.open(`http://127.0.0.1:${port}`)).head(
      'POST /api/v1/auth/login HTTP/1.1',
      'Host: localhost',
      'Content-Type: application/json',
      `Content-Length: ${LOGIN.length}`,
    );
    connection.send(LOGIN.slice(0, 20));
    await sleep(300);
    return () => connection.send(LOGIN.slice(20)).whole();
  };

  it('answers by each of them on one port, and tells the metrics of all together', async () => {
    launch();
    await ready();
    const pids = members();
    expect(pids).toHaveLength(2);
    const asked = 20;
    expect(await Promise.all(Array.from({ length: asked }, isLive))).not.toContain(false);

    for (const pid of pids) {
      process.kill(pid, 'SIGSTOP');
      const answers = Array.from({ length: 4 }, isLive);
      expect(await Promise.any(answers)).toBe(true);
      process.kill(pid, 'SIGCONT');
      expect(await Promise.all(answers)).toEqual([true, true, true, true]);
    }
    await eventually('the count of all requests', async () => (await counted()) === asked + 8);
    const scraped = await scrape();
    expect(scraped.sum('seoforge_database_pool_size_connections')).toBe(20);
    expect(scraped.sum('seoforge_build_info')).toBe(1);
    expect(scraped.sum('process_start_time_seconds')).toBeGreaterThan(0);
    const other = await fetch(`http://127.0.0.1:${managementPort}/health/live`);
    expect(other.status).toBe(404);
  });

  it('goes on when one is killed, which is replaced, and forgets nothing that it counted', async () => {
    launch();
    await ready();
    await Promise.all(Array.from({ length: 10 }, isLive));
    await eventually('the count', async () => (await counted()) === 10);
    const [victim = 0, other = 0] = members();
    process.kill(victim, 'SIGKILL');
    await eventually('its end', () => !isRunning(victim));
    expect(await isLive()).toBe(true);
    await eventually('the count of both', async () => (await counted()) === 11);
    await eventually('another one', () => members().length === 2);
    expect(members()).toContain(other);
    await eventually('its metrics', async () => {
      return (await scrape()).sum('seoforge_database_pool_size_connections') === 20;
    });
    process.kill(other, 'SIGKILL');
    await eventually('its end', () => !isRunning(other));
    await eventually('an answer of the new one', () => isLive().catch(() => false));
    expect(await counted()).toBeGreaterThanOrEqual(12);
  });

  it.each(['SIGTERM', 'SIGINT'] as const)(
    'lets a request under way finish at %s, then ends with code 0',
    async (signal) => {
      launch();
      await ready();
      const pids = members();
      const finish = await halfLogin();
      const exited = once(program, 'exit');
      program.kill(signal);
      await sleep(300);
      expect(await finish()).toMatch(/^HTTP\/1\.1 401 /);
      expect(await exited).toEqual([0, null]);
      expect(pids.filter(isRunning)).toEqual([]);
    },
  );

  it('ends in order when whoever started it is gone', async () => {
    launch();
    await ready();
    const exited = once(program, 'exit');
    program.disconnect();
    expect(await exited).toEqual([0, null]);
  });

  it('leaves no process behind when the first one is killed, and cuts no request', async () => {
    launch();
    await ready();
    const pids = members();
    const finish = await halfLogin();
    program.kill('SIGKILL');
    await sleep(300);
    expect(await finish()).toMatch(/^HTTP\/1\.1 401 /);
    await eventually('the end of all', () => !pids.some(isRunning));
  });

  it.each(['PORT', 'MANAGEMENT_PORT'])('says once that %s is in use, and ends with code 1', async (variable) => {
    const taken = await freePort();
    const server = createServer().listen(taken, '127.0.0.1');
    await once(server, 'listening');
    launch({ [variable]: String(taken) });
    const [code] = (await once(program, 'exit')) as [number];
    server.close();
    expect(code).toBe(1);
    expect(output.trim().split('\n')).toEqual([
      expect.stringMatching(new RegExp(String.raw`^Cannot listen on 127\.0\.0\.1:${taken}: .*\b${variable}\b`)),
    ]);
  });
});
