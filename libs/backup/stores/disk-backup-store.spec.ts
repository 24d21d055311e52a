import { mkdtempSync, readdirSync, rmSync, statSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { buffer } from 'node:stream/consumers';

import { newBackupName } from '../backup-name';
import { DiskBackupStore } from './disk-backup-store';

const CONTENT = Buffer.from('as good as a backup');

async function* pieces(failure?: Error): AsyncGenerator<Uint8Array> {
  yield CONTENT.subarray(0, 5);
  if (failure) throw failure;
  yield CONTENT.subarray(5);
}

describe('DiskBackupStore', () => {
  let directory: string;
  let store: DiskBackupStore;
  const name = newBackupName(new Date('2026-03-01T08:00:00Z'));

  beforeEach(() => {
    directory = mkdtempSync(path.join(tmpdir(), 'backups-'));
    store = new DiskBackupStore(path.join(directory, 'made'));
  });
  afterEach(() => {
    rmSync(directory, { recursive: true });
  });

  it('keeps a backup for its owner alone', async () => {
    await store.save(name, pieces());
    expect(await buffer(store.read(name))).toEqual(CONTENT);
    expect(statSync(path.join(store.place, name)).mode & 0o777).toBe(0o600);
    expect(statSync(store.place).mode & 0o777).toBe(0o700);
  });

  it('lists backups alone, newest first', async () => {
    const later = newBackupName(new Date('2026-03-02T08:00:00Z'));
    for (const each of [name, later]) await store.save(each, pieces());
    writeFileSync(path.join(store.place, 'notes.txt'), '');
    writeFileSync(path.join(store.place, `${name}.part`), '');
    expect(await store.list()).toEqual([
      { name: later, sizeBytes: CONTENT.length, startedAt: new Date('2026-03-02T08:00:00Z') },
      { name, sizeBytes: CONTENT.length, startedAt: new Date('2026-03-01T08:00:00Z') },
    ]);
    await store.delete(later);
    expect(await store.list()).toHaveLength(1);
  });

  it('has nothing of a backup that fails', async () => {
    await expect(store.save(name, pieces(new Error('cut off')))).rejects.toThrow('cut off');
    expect(readdirSync(store.place)).toEqual([]);
  });

  it('clears away what a dead program left, and nothing that is being written', async () => {
    await store.save(name, pieces());
    const [dead, alive] = ['dead', 'alive'].map((each) => path.join(store.place, `${each}.backup.part`));
    for (const file of [dead!, alive!]) writeFileSync(file, '');
    utimesSync(dead!, 0, 0);
    await store.save(newBackupName(new Date()), pieces());
    expect(readdirSync(store.place)).toContain('alive.backup.part');
    expect(readdirSync(store.place)).not.toContain('dead.backup.part');
  });

  it('has none before the first', async () => {
    expect(await store.list()).toEqual([]);
  });

  it('says where it cannot write', async () => {
    writeFileSync(path.join(directory, 'made'), '');
    await expect(store.save(name, pieces())).rejects.toMatchObject({
      code: 'backup.store_failed',
      message: expect.stringContaining(store.place),
    });
  });
});
