import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, readFileSync, rmSync, statSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const BUNDLE = '-----BEGIN CERTIFICATE-----\nZm9yIGEgdGVzdA==\n-----END CERTIFICATE-----\n';

/** Runs it against a server of authorities that answers with the status. */
async function prepare(status: number, folder: string): Promise<number | null> {
  const server = createServer((_request, response) => response.writeHead(status).end(BUNDLE)).listen(0, '127.0.0.1');
  await once(server, 'listening');
  const program = spawn(process.execPath, ['--eval', readFileSync(join(__dirname, 'prepare.cjs'), 'utf8')], {
    stdio: 'ignore',
    env: {
      DATABASE_SECRET: JSON.stringify({ username: 'seoforge', password: 'p/a:s@s?w#rd' }),
      DATABASE_PLACE: 'database.example:5432/seoforge',
      CACHE_SECRET: 'token',
      CACHE_PLACE: 'cache.example:6379',
      AUTHORITIES_URL: `http://127.0.0.1:${(server.address() as AddressInfo).port}/bundle.pem`,
      FOLDER: folder,
      SCRATCH: folder,
    },
  });
  const [code] = (await once(program, 'exit')) as [number | null];
  server.close();
  return code;
}

describe('the first container of a task', () => {
  const folder = mkdtempSync(join(tmpdir(), 'seoforge-prepare-'));

  afterAll(() => {
    rmSync(folder, { recursive: true });
  });

  it('writes addresses with their secrets, authorities, and room for all', async () => {
    expect(await prepare(200, folder)).toBe(0);
    const { username, password, host } = new URL(readFileSync(`${folder}/DATABASE_URL`, 'utf8'));
    expect([username, decodeURIComponent(password), host]).toEqual([
      'seoforge',
      'p/a:s@s?w#rd',
      'database.example:5432',
    ]);
    expect(readFileSync(`${folder}/REDIS_URL`, 'utf8')).toBe('rediss://:token@cache.example:6379');
    expect(readFileSync(`${folder}/DATABASE_TLS_CA`, 'utf8')).toBe(BUNDLE);
    expect(statSync(folder).mode & 0o7777).toBe(0o1777);
  });

  it('fails where the authorities cannot be had', async () => {
    expect(await prepare(500, folder)).toBe(1);
  });

  it('has nothing that CloudFormation would take for a parameter', () => {
    expect(readFileSync(join(__dirname, 'prepare.cjs'), 'utf8')).not.toContain('${');
  });
});
