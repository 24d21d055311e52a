import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';

import { MediaStore } from '@seoforge/media';

import { RunningService } from '../support/running-service';

const BYTES = Buffer.from('<script>as good as a picture</script>');

describe('pictures', () => {
  let service: RunningService;
  let directory: string;
  let name: string;

  beforeAll(async () => {
    directory = await mkdtemp(path.join(tmpdir(), 'media-'));
    service = await RunningService.startWithoutWorker({ MEDIA_DIRECTORY: directory });
    const store = service.api.get(MediaStore, { strict: false });
    const { url } = await store.save(service.site.siteId, BYTES, 'image/png');
    name = url.slice(url.lastIndexOf('/') + 1);
  });
  afterAll(async () => {
    await service.stop();
    await rm(directory, { recursive: true });
  });

  it('are for every page to show, for ever, and nothing but pictures', async () => {
    const response = await service.request(`/media/${name}`, { apiKey: null });

    expect(response.status).toBe(200);
    expect(Buffer.from(await response.arrayBuffer())).toEqual(BYTES);
    expect(Object.fromEntries(response.headers)).toMatchObject({
      'content-type': 'image/png',
      'x-content-type-options': 'nosniff',
      'cache-control': 'public, max-age=31536000, immutable',
      'cross-origin-resource-policy': 'cross-origin',
    });
  });

  it('are gone at once where they are deleted', async () => {
    const store = service.api.get(MediaStore, { strict: false });
    const { url } = await store.save(service.site.siteId, Buffer.from('another picture'), 'image/webp');
    const path = new URL(url).pathname;
    expect((await service.request(path, { apiKey: null })).status).toBe(200);
    await store.delete(path.slice(path.lastIndexOf('/') + 1));

    expect((await service.request(path, { apiKey: null })).status).toBe(404);
  });

  it.each(['no-picture.png', '..%2f..%2fpackage.json', '%2e%2e%2fpackage.json', '.%00.png'])(
    'are not found under %s, and nobody is to remember that',
    async (wrong) => {
      const response = await service.request(`/media/${wrong}`, { apiKey: null });

      expect([400, 404]).toContain(response.status);
      expect(response.headers.get('cache-control')).toBe('no-store');
    },
  );
});
