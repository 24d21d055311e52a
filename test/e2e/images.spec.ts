import { mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';

import sharp from 'sharp';

import { readProblem } from '../support/problem';
import { RunningService } from '../support/running-service';

interface ImageAnswer {
  readonly id: string;
  readonly url: string;
  readonly bytes: number;
  readonly alt: string;
}
interface Drawn {
  readonly images: readonly ImageAnswer[];
  readonly warnings: readonly string[];
}

const PROMPT = 'A cup of green tea on a wooden table by a window';

describe('pictures on order', () => {
  let service: RunningService;
  let directory: string;

  beforeAll(async () => {
    directory = await mkdtemp(path.join(tmpdir(), 'images-'));
    // Space for five pictures of the default size.
    service = await RunningService.startWithoutWorker({
      MEDIA_DIRECTORY: directory,
      MEDIA_QUOTA_MB: '1',
      PUBLIC_BASE_URL: 'https://api.example',
    });
  });
  afterAll(async () => {
    await service.stop();
    await rm(directory, { recursive: true });
  });

  const draw = async (json: object, headers: Record<string, string> = {}): Promise<Drawn> => {
    const response = await service.request('/api/v1/images', { json, headers });
    expect(response.status).toBe(200);
    return (await response.json()) as Drawn;
  };
  const load = (url: string): Promise<Response> =>
    service.request(url.replace('https://api.example', ''), { apiKey: null });

  it('are drawn in the size that was asked for, below 200 kB, and can be loaded by anyone', async () => {
    const { images, ...answer } = await draw({ prompt: PROMPT, keyphrase: 'matcha' });

    expect(answer).toEqual({
      provider: 'simulated',
      costMicroUsd: 0,
      warnings: expect.arrayContaining([expect.stringContaining('simulated')]),
    });
    expect(images).toEqual([
      {
        id: expect.any(String),
        url: expect.stringMatching(/^https:\/\/api\.example\/media\/[0-9a-f-]+\.webp$/),
        width: 1_200,
        height: 630,
        bytes: expect.any(Number),
        mediaType: 'image/webp',
        alt: `matcha: ${PROMPT}`,
        isSimulated: true,
        createdAt: expect.any(String),
        expiresAt: null,
      },
    ]);
    const response = await load(images[0]!.url);
    expect(Object.fromEntries(response.headers)).toMatchObject({
      'content-type': 'image/webp',
      'x-content-type-options': 'nosniff',
      'cache-control': 'public, max-age=31536000, immutable',
    });
    const file = Buffer.from(await response.arrayBuffer());
    expect(file.length).toBe(images[0]!.bytes);
    expect(file.length).toBeLessThan(200_000);
    const { format, width, height, exif } = await sharp(file).metadata();
    expect({ format, width, height, exif }).toEqual({ format: 'webp', width: 1_200, height: 630, exif: undefined });
  });

  it('are listed for their site, shown and deleted, from the store too', async () => {
    const { images } = await draw({
      prompt: 'Two hills',
      count: 2,
      width: 256,
      height: 300,
      alt: 'Hills',
      retainDays: 2,
    });
    const [first, second] = images as [ImageAnswer, ImageAnswer];
    const stranger = await service.addSite('Another site');

    const list = (await (await service.request('/api/v1/images?limit=2')).json()) as { items: ImageAnswer[] };
    expect(list.items.map(({ id }) => id)).toEqual([second.id, first.id]);
    const shown = await service.request(`/api/v1/images/${first.id}`);
    expect(await shown.json()).toEqual({
      ...first,
      alt: 'Hills',
      width: 256,
      height: 300,
      expiresAt: expect.any(String),
    });
    const foreign = { method: 'DELETE', apiKey: stranger.apiKey };
    expect((await service.request(`/api/v1/images/${first.id}`, foreign)).status).toBe(404);

    expect((await service.request(`/api/v1/images/${first.id}`, { method: 'DELETE' })).status).toBe(204);
    expect((await load(first.url)).status).toBe(404);
    expect((await load(second.url)).status).toBe(200);
    const gone = await service.request(`/api/v1/images/${first.id}`, { method: 'DELETE' });
    expect(await readProblem(gone)).toMatchObject({ status: 404, code: 'images.not_found' });
    expect(await readdir(path.join(directory, service.site.siteId))).not.toContain(path.basename(first.url));
  });

  it('are not drawn twice for one order', async () => {
    const headers = { 'Idempotency-Key': 'one-order' };
    const once = await draw({ prompt: 'A hill', width: 256, height: 256 }, headers);

    expect(await draw({ prompt: 'A hill', width: 256, height: 256 }, headers)).toEqual(once);
  });

  it('are not drawn where the quota has no space for them, however many ask at once', async () => {
    const { apiKey, siteId } = await service.addSite('Full site');
    const answers = await Promise.all(
      [1, 2, 3, 4].map(async (number) => {
        const json = { prompt: `Hill ${number}`, count: 2 };
        return service.request('/api/v1/images', { json, apiKey });
      }),
    );

    const refused = answers.filter(({ status }) => status !== 200);
    expect(refused.length).toBeGreaterThanOrEqual(2);
    for (const response of refused)
      expect(await readProblem(response)).toMatchObject({ status: 409, code: 'images.quota_exceeded' });
    const { items } = (await (await service.request('/api/v1/images', { apiKey })).json()) as { items: unknown[] };
    expect(items).toHaveLength(2 * (4 - refused.length));
    expect(await readdir(path.join(directory, siteId))).toHaveLength(items.length);
  });

  it.each([
    ['prompt', { prompt: ' ' }],
    ['prompt', { prompt: 'x'.repeat(4_001) }],
    ['count', { count: 5 }],
    ['width', { width: 2_049 }],
    ['height', { height: 255 }],
    ['alt', { alt: 'x'.repeat(126) }],
    ['retainDays', { retainDays: -1 }],
  ])('are refused where their %s is out of bounds', async (member, json) => {
    const response = await service.request('/api/v1/images', { json: { prompt: 'A hill', ...json } });

    expect(await readProblem(response)).toMatchObject({
      status: 400,
      code: 'request.invalid',
      errors: [{ pointer: `/${member}` }],
    });
  });
});
