import { mkdir, mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';

import { HttpConfig, MediaConfig } from '@seoforge/config';
import { newId } from '@seoforge/kernel';

import { DiskMediaStore } from './disk-media-store';
import { mediaNameOf } from './media-name';

const BYTES = Buffer.from('as good as a picture');

describe('DiskMediaStore', () => {
  const siteId = newId();
  let directory: string;
  let store: DiskMediaStore;

  const storeIn = (folder: string): DiskMediaStore =>
    new DiskMediaStore(
      Object.assign(new MediaConfig(), { directory: folder }),
      Object.assign(new HttpConfig(), { publicBaseUrl: 'https://api.example/' }),
    );
  const nameOf = (url: string): string => url.slice(url.lastIndexOf('/') + 1);

  beforeEach(async () => {
    directory = await mkdtemp(path.join(tmpdir(), 'media-'));
    store = storeIn(path.join(directory, 'pictures'));
  });

  afterEach(() => rm(directory, { recursive: true }));

  it('keeps the same picture once', async () => {
    const urls = await Promise.all([1, 2, 3].map(async () => (await store.save(siteId, BYTES, 'image/png')).url));

    expect(new Set(urls).size).toBe(1);
    expect(await readdir(path.join(directory, 'pictures', siteId))).toEqual([nameOf(urls[0]!)]);
  });

  it('neither reads nor deletes what is beside its folder', async () => {
    const secret = path.join(directory, 'secret.png');
    await writeFile(secret, 'secret');

    expect(await store.read('../secret.png')).toBeNull();
    await store.delete('../secret.png');
    expect(await readdir(directory)).toContain('secret.png');
  });

  it('deletes with a picture what a process that was killed had written of it', async () => {
    const name = mediaNameOf(siteId, BYTES, 'image/webp');
    const kept = mediaNameOf(siteId, Buffer.from('another picture'), 'image/webp');
    const folder = path.join(directory, 'pictures', siteId);
    await mkdir(folder, { recursive: true });
    await writeFile(path.join(folder, `${name}.${newId()}.part`), 'as good');
    await store.save(siteId, Buffer.from('another picture'), 'image/webp');
    await store.delete(name);

    expect(await readdir(folder)).toEqual([kept]);
  });

  it('says so when it cannot store or delete, and leaves nothing half written', async () => {
    await writeFile(path.join(directory, 'file'), '');
    const broken = storeIn(path.join(directory, 'file'));

    await expect(broken.save(siteId, BYTES, 'image/png')).rejects.toMatchObject({
      code: 'media.not_stored',
      retryable: true,
    });
    await expect(broken.delete(`${siteId}-${'0'.repeat(32)}.png`)).rejects.toMatchObject({ code: 'media.not_deleted' });
    expect(await readdir(directory)).toEqual(['file']);
  });
});
