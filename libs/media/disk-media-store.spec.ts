import { mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';

import { HttpConfig, MediaConfig } from '@seoforge/config';
import { newId } from '@seoforge/kernel';

import { DiskMediaStore } from './disk-media-store';

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

  it('gives back what it was given, at an absolute address', async () => {
    const { url } = await store.save(siteId, BYTES, 'image/png');

    expect(url).toMatch(/^https:\/\/api\.example\/media\/[0-9a-f-]+\.png$/);
    const file = await store.read(nameOf(url));
    expect(file?.mediaType).toBe('image/png');
    expect(Buffer.from(file?.bytes ?? [])).toEqual(BYTES);
  });

  it('keeps the same picture once', async () => {
    const urls = await Promise.all([1, 2, 3].map(async () => (await store.save(siteId, BYTES, 'image/png')).url));

    expect(new Set(urls).size).toBe(1);
    expect(await readdir(path.join(directory, 'pictures', siteId))).toEqual([nameOf(urls[0]!)]);
  });

  it.each(['../secret.png', 'secret.png', `${newId()}-${'0'.repeat(32)}.png`, `${newId()}/${'0'.repeat(32)}.svg`, ''])(
    'has no picture named %j',
    async (name) => {
      await writeFile(path.join(directory, 'secret.png'), 'secret');
      expect(await store.read(name)).toBeNull();
    },
  );

  it('says so when it cannot store, and leaves nothing half written', async () => {
    await writeFile(path.join(directory, 'file'), '');
    await expect(storeIn(path.join(directory, 'file')).save(siteId, BYTES, 'image/png')).rejects.toMatchObject({
      code: 'media.not_stored',
      retryable: true,
    });
  });
});
