import { spawn, spawnSync } from 'node:child_process';
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Client } from 'pg';
import { type EmbeddedPostgres, type EmbeddedPostgresOptions, startEmbeddedPostgres } from '@seoforge/database';

let directory: string;
let dataDirectory: string;
let started: EmbeddedPostgres[];

beforeEach(() => {
  directory = mkdtempSync(join(tmpdir(), 'embedded-postgres-'));
  dataDirectory = join(directory, 'data');
  started = [];
});

afterEach(async () => {
  await Promise.all(started.map((server) => server.stop()));
  rmSync(directory, { recursive: true });
});

async function start(options: Partial<EmbeddedPostgresOptions> = {}): Promise<EmbeddedPostgres> {
  const server = await startEmbeddedPostgres({ dataDirectory, database: 'seoforge', durable: false, ...options });
  started.push(server);
  return server;
}

async function query(server: EmbeddedPostgres, sql: string): Promise<unknown> {
  const client = new Client({ connectionString: server.url, connectionTimeoutMillis: 5_000 });
  await client.connect();
  try {
    const { rows } = await client.query<Record<string, unknown>>(sql);
    return Object.values(rows[0] ?? {})[0];
  } finally {
    await client.end();
  }
}

function postmasterId(): number {
  return Number(readFileSync(join(dataDirectory, 'postmaster.pid'), 'utf8').split('\n')[0]);
}

/** One database for all the tests that leave it as it was. */
const existing = { directory: '', dataDirectory: '' };

beforeAll(async () => {
  existing.directory = mkdtempSync(join(tmpdir(), 'embedded-postgres-'));
  existing.dataDirectory = join(existing.directory, 'data');
  const server = await startEmbeddedPostgres({ dataDirectory: existing.dataDirectory, database: 'seoforge' });
  await server.stop();
});

afterAll(() => {
  rmSync(existing.directory, { recursive: true });
});

function useExistingData(): void {
  dataDirectory = existing.dataDirectory;
}

describe('a first start', () => {
  it('makes a UTF-8 database with the builtin locale, reached by password on the loopback address alone', async () => {
    const progress: string[] = [];
    const server = await start({ onProgress: (message) => progress.push(message) });

    expect(server.adopted).toBe(false);
    expect(await query(server, 'show server_encoding')).toBe('UTF8');
    expect(await query(server, 'select datlocale from pg_database where datname = current_database()')).toBe('C.UTF-8');
    expect(await query(server, 'show listen_addresses')).toBe('127.0.0.1');
    expect(await query(server, 'show unix_socket_directories')).toBe('');
    expect(await query(server, "select string_agg(distinct auth_method, ',') from pg_hba_file_rules")).toBe(
      'scram-sha-256',
    );
    expect(new URL(server.url).username).toBe('seoforge');
    expect(statSync(`${dataDirectory}.password`).mode & 0o777).toBe(0o600);
    expect(progress).toHaveLength(2);
  });

  it('removes what a killed first start left half-made', async () => {
    const { pid: deadProcessId } = spawnSync('true');
    const draft = `${dataDirectory}.new.${deadProcessId}.0badcafe`;
    mkdirSync(draft);
    writeFileSync(join(draft, 'PG_VERSION'), '18\n');

    expect(await query(await start(), 'select 1')).toBe(1);
    expect(readdirSync(directory).sort()).toEqual(['data', 'data.log', 'data.password']);
  });

  it('gives callers at the same moment the same server', async () => {
    const servers = await Promise.all([start(), start(), start()]);

    expect(servers.map(({ adopted }) => adopted).sort()).toEqual([false, true, true]);
    expect(new Set(servers.map(({ url }) => url)).size).toBe(1);
    expect(await query(servers[0], 'select 1')).toBe(1);
  });
});

describe('a start on existing data', () => {
  beforeEach(useExistingData);

  it('refuses a wrong password', async () => {
    const { url } = await start();
    const wrong = new URL(url);
    wrong.password = 'not-the-password';
    const client = new Client({ connectionString: wrong.href });

    await expect(client.connect()).rejects.toMatchObject({ code: '28P01' });
  });

  it('is durable unless told otherwise', async () => {
    expect(await query(await start({ durable: undefined }), 'show fsync')).toBe('on');
  });

  it('is not durable where speed counts', async () => {
    expect(await query(await start({ durable: false }), 'show fsync')).toBe('off');
  });

  it('finds what was stored before an orderly stop', async () => {
    const first = await start();
    await query(first, 'create table memory as select 42 as answer');
    await first.stop();

    const second = await start();
    expect(second.adopted).toBe(false);
    expect(await query(second, 'select answer from memory')).toBe(42);
  });

  it('finds what was stored before a SIGKILL of the server', async () => {
    const first = await start({ durable: true });
    await query(first, 'create table survivor as select 42 as answer');
    process.kill(postmasterId(), 'SIGKILL');

    const second = await start();
    expect(second.adopted).toBe(false);
    expect(await query(second, 'select answer from survivor')).toBe(42);
  });

  it('adopts a server that runs, and makes a further database there', async () => {
    const first = await start();
    const second = await start({ database: 'an "other" one' });

    expect(second.adopted).toBe(true);
    expect(new URL(second.url).port).toBe(new URL(first.url).port);
    expect(await query(second, 'select current_database()')).toBe('an "other" one');
  });

  it('is not held up by a stranger that has got the process id of a dead server', async () => {
    const stranger = spawn('sleep', ['60']);
    writeFileSync(
      join(dataDirectory, 'postmaster.pid'),
      `${stranger.pid}\n${dataDirectory}\n1\n5432\n\n\n1 1\nready\n`,
    );

    try {
      expect(await query(await start(), 'select 1')).toBe(1);
    } finally {
      stranger.kill();
    }
  });
});

describe('stop', () => {
  beforeEach(useExistingData);

  it('ends the server, and does nothing the second time', async () => {
    const server = await start();
    await server.stop();
    await server.stop();

    expect(existsSync(join(dataDirectory, 'postmaster.pid'))).toBe(false);
    await expect(query(server, 'select 1')).rejects.toMatchObject({ code: 'ECONNREFUSED' });
  });

  it('ends an adopted server, connections and all', async () => {
    const first = await start();
    const idle = new Client({ connectionString: first.url });
    const disconnected = new Promise((resolve) => idle.on('error', resolve));
    await idle.connect();
    await (await start()).stop();

    await expect(disconnected).resolves.toBeInstanceOf(Error);
    await expect(query(first, 'select 1')).rejects.toMatchObject({ code: 'ECONNREFUSED' });
  });

  it('leaves a later server of the same directory alone', async () => {
    const first = await start();
    process.kill(postmasterId(), 'SIGKILL');
    const second = await start();
    await first.stop();

    expect(await query(second, 'select 1')).toBe(1);
  });
});

describe('a start that cannot succeed says why', () => {
  it('when the data is of another major version', async () => {
    mkdirSync(dataDirectory);
    writeFileSync(join(dataDirectory, 'PG_VERSION'), '15\n');

    await expect(start()).rejects.toMatchObject({
      code: 'embedded_postgres.version_mismatch',
      kind: 'unavailable',
      message: expect.stringMatching(/PostgreSQL 15.*PostgreSQL 18.*pg_dump.*move/) as string,
    });
  });

  it('when the directory holds something else', async () => {
    mkdirSync(dataDirectory);
    writeFileSync(join(dataDirectory, 'notes.txt'), 'mine');

    await expect(start()).rejects.toMatchObject({ code: 'embedded_postgres.directory_not_empty' });
    expect(readdirSync(dataDirectory)).toEqual(['notes.txt']);
  });

  it('when the directory cannot be made', async () => {
    writeFileSync(join(directory, 'file'), '');

    await expect(start({ dataDirectory: join(directory, 'file', 'data') })).rejects.toMatchObject({
      code: 'embedded_postgres.directory_not_writable',
    });
  });

  it('when the password file is gone', async () => {
    mkdirSync(dataDirectory);
    writeFileSync(join(dataDirectory, 'PG_VERSION'), '18\n');

    await expect(start()).rejects.toMatchObject({ code: 'embedded_postgres.password_missing' });
  });

  it('when the password file is of another database, and leaves no server behind', async () => {
    useExistingData();
    const passwordFile = `${dataDirectory}.password`;
    const password = readFileSync(passwordFile);
    writeFileSync(passwordFile, 'of-another-database\n');

    try {
      await expect(start()).rejects.toMatchObject({ code: 'embedded_postgres.password_rejected' });
      expect(existsSync(join(dataDirectory, 'postmaster.pid'))).toBe(false);
    } finally {
      writeFileSync(passwordFile, password);
    }
  });

  it('when the wanted port is taken', async () => {
    useExistingData();
    const other = createServer();
    const port = await new Promise<number>((resolve) => {
      other.listen(0, '127.0.0.1', () => {
        resolve((other.address() as { port: number }).port);
      });
    });

    try {
      await expect(start({ port })).rejects.toMatchObject({ code: 'embedded_postgres.port_in_use' });
    } finally {
      other.close();
    }
  });

  it('when the server ends at once, with the end of its log', async () => {
    mkdirSync(dataDirectory, { mode: 0o700 });
    writeFileSync(join(dataDirectory, 'PG_VERSION'), '18\n');
    writeFileSync(`${dataDirectory}.password`, 'any\n');

    await expect(start()).rejects.toMatchObject({
      code: 'embedded_postgres.did_not_start',
      message: expect.stringContaining('postgresql.conf') as string,
    });
  });
});
