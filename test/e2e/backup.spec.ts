import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';

import { BackupRuns, type MadeBackup } from '@seoforge/backup';
import { Client } from 'pg';

import { backup } from '../../apps/cli/src/commands/backup.command';
import { drill } from '../../apps/cli/src/commands/restore-drill.command';
import { restore } from '../../apps/cli/src/commands/restore.command';
import { RunningService } from '../support/running-service';

const BACKUP_IS_WAITING = `
  SELECT FROM pg_locks JOIN pg_database ON pg_database.oid = database
  WHERE datname = current_database() AND mode = 'ShareLock' AND NOT granted`;

/** A database that is written to all the time, and the folder of whoever backs it up. */
describe('backups', () => {
  let service: RunningService;
  let folder: string;
  let made: MadeBackup;
  const lines: string[] = [];
  const print = (line: string): void => {
    lines.push(line);
  };

  beforeAll(async () => {
    service = await RunningService.startWithoutWorker();
    folder = mkdtempSync(path.join(tmpdir(), 'seoforge-backup-spec-'));
    writeFileSync(path.join(folder, '.env'), environmentFile(service, folder));
    made = await backedUpWhileWritten();
  });
  afterAll(async () => {
    await service.stop();
    rmSync(folder, { recursive: true, force: true });
  });

  async function backedUpWhileWritten(): Promise<MadeBackup> {
    const over = new AbortController();
    const writing = writeUntil(over.signal);
    const waitedFor = writeWhileWaitedFor(over.signal);
    const result = await backup(print, folder).finally(() => {
      over.abort();
    });
    await waitedFor;
    expect(await writing).toBeGreaterThan(5);
    return result;
  }

  /** @returns how many sites were made */
  async function writeUntil(over: AbortSignal): Promise<number> {
    let written = 0;
    for (; !over.aborted; written += 1) {
      await service.addSite(`Site ${written}`);
      await sleep(5);
    }
    return written;
  }

  /** A transaction that the backup has to wait for and gives up once, while the server tidies up its log, and that goes on meanwhile. */
  async function writeWhileWaitedFor(over: AbortSignal): Promise<void> {
    const client = new Client({ connectionString: service.database.url });
    await client.connect();
    await client.query("BEGIN; UPDATE sites SET name = 'changed'");
    const isWaiting = async (): Promise<boolean> => (await client.query(BACKUP_IS_WAITING)).rowCount !== 0;
    while (!over.aborted && !(await isWaiting())) await sleep(10);
    while (!over.aborted && (await isWaiting())) await sleep(10);
    await client.query('CHECKPOINT');
    expect(over.aborted).toBe(false);
    await client.query("UPDATE users SET email = 'changed@example.com'; COMMIT");
    await client.end();
  }

  const fileOf = (name: string): string => path.join(folder, 'backups', name);

  it('are whole, encrypted files for their owner alone', () => {
    expect(readdirSync(path.join(folder, 'backups'))).toEqual([made.name]);
    expect(statSync(fileOf(made.name)).mode & 0o777).toBe(0o600);
    expect(made.manifest.tables.find(({ table }) => table === 'public.sites')?.rows).toBeGreaterThan(0);
    expect(readFileSync(fileOf(made.name)).includes('Site 1')).toBe(false);
  });

  it('are written down for monitoring', async () => {
    const run = await service.api.get(BackupRuns, { strict: false }).lastSuccess('backup');
    expect(run).toMatchObject({ backup: made.name, sizeBytes: statSync(fileOf(made.name)).size, sha256: made.sha256 });
  });

  it('are proven by a drill, which leaves nothing behind', async () => {
    lines.length = 0;
    await drill({ backup: 'latest' }, print, folder);
    expect(lines.join('\n')).toMatch(
      /Read .*Restored into a scratch .*are as they were.*Migrated.*Logged in.*Dropped.*RESTORE PROVEN in/s,
    );
    expect(readdirSync(path.join(folder, 'scratch'))).toEqual([]);
    expect(await service.api.get(BackupRuns, { strict: false }).lastSuccess('drill')).toMatchObject({
      backup: made.name,
    });
  });

  it.each<[string, (bytes: Buffer) => Buffer]>([
    ['cut off', (bytes) => bytes.subarray(0, -1)],
    ['altered', (bytes) => bytes.fill(bytes[bytes.length >> 1]! ^ 1, bytes.length >> 1, (bytes.length >> 1) + 1)],
    ['lengthened', (bytes) => Buffer.concat([bytes, bytes.subarray(-100)])],
    [
      'reordered',
      (bytes) => Buffer.concat([bytes.subarray(0, 400_000), bytes.subarray(700_000), bytes.subarray(400_000, 700_000)]),
    ],
  ])('are refused when %s, before anything is restored', async (what, spoil) => {
    const spoilt = path.join(folder, `${what}.backup`);
    writeFileSync(spoilt, spoil(readFileSync(fileOf(made.name))));
    const target = path.join(folder, 'restored');
    await expect(restore({ backup: spoilt, to: target }, print, folder)).rejects.toMatchObject({
      code: 'backup.damaged',
    });
    expect(readdirSync(folder)).not.toContain('restored');
  });

  it('are not restored over what is there, unless it may be moved aside', async () => {
    const target = path.join(folder, 'data');
    mkdirSync(target);
    writeFileSync(path.join(target, 'notes.txt'), 'somebody needs this');
    const request = { backup: fileOf(made.name), to: target };
    await expect(restore(request, print, folder)).rejects.toMatchObject({ code: 'restore.target_not_empty' });
    await restore({ ...request, replace: true }, print, folder);
    expect(
      readdirSync(folder)
        .filter((name) => name.startsWith('data'))
        .sort(),
    ).toEqual(['data', expect.stringMatching(/^data\.before-\w+$/), 'data.password']);
  });
});

function environmentFile(service: RunningService, folder: string): string {
  return Object.entries({
    NODE_ENV: 'test',
    DATABASE_URL: service.database.url,
    BACKUP_ENCRYPTION_KEY: `spec:${Buffer.alloc(32, 'only tests have this').toString('base64')}`,
    BACKUP_DIRECTORY: path.join(folder, 'backups'),
    BACKUP_SCRATCH_DIRECTORY: path.join(folder, 'scratch'),
    API_KEY_HASH_SECRET: 'a secret that only tests have, long enough',
    ENCRYPTION_KEYS: `test:${Buffer.alloc(32, 'only tests have this').toString('base64')}`,
  })
    .map(([name, value]) => `${name}=${value}\n`)
    .join('');
}
