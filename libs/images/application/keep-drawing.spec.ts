import type { GeneratedImage } from '@seoforge/ai-providers';
import { AppError, newId } from '@seoforge/kernel';
import type { Answer } from '@seoforge/prompting';

import { ImageScene, pngOf } from '../testing';
import type { KeptDrawing } from './keep-drawing';

const SIZE = { width: 512, height: 512 };

describe('KeepDrawing', () => {
  const operationId = newId();
  let scene: ImageScene;
  let drawn: Answer<GeneratedImage | null>;
  let drawings: number;

  beforeEach(async () => {
    scene = new ImageScene();
    drawings = 0;
    drawn = {
      value: { bytes: await pngOf('red'), mediaType: 'image/png' },
      ...{ prompt: 'article.image@1', provider: 'openai', warnings: ['drawn smaller'] },
      ...{ inputTokens: 5, outputTokens: 7, costMicroUsd: 900 },
    };
  });

  const keep = (size = SIZE): Promise<Answer<KeptDrawing | null>> =>
    scene.keepDrawing.execute(
      { siteId: scene.siteId, operationId, position: 1, purpose: 'article.image', prompt: 'Tea', size, alt: 'Tea' },
      async () => {
        drawings += 1;
        return drawn;
      },
    );

  it('stores the picture and counts it, with the answer that it came with', async () => {
    const answer = await keep();
    const [image] = (await scene.images.list(scene.siteId, 10, null)).items;

    expect(answer).toEqual({ ...drawn, value: { url: scene.media.urlOf(image!.name), alt: 'Tea' } });
    expect(image).toMatchObject({ operationId, position: 1, ...SIZE, provider: 'openai', costMicroUsd: 900 });
    expect(image!.name).toMatch(/\.webp$/);
  });

  it('has nothing drawn again that is stored', async () => {
    const first = await keep();

    expect(await keep()).toMatchObject({ value: first.value, costMicroUsd: 900, provider: 'openai' });
    expect(drawings).toBe(1);
  });

  it('has nothing drawn for which there is no space, and says so', async () => {
    expect(await keep({ width: 2_048, height: 2_048 })).toMatchObject({
      value: null,
      costMicroUsd: 0,
      warnings: [expect.stringMatching(/^a picture was left out: .+ 1 MB/)],
    });
    expect(drawings).toBe(0);
  });

  it('leaves out what cannot be shown, with its cost', async () => {
    drawn = { ...drawn, value: { bytes: Buffer.from('GIF89a'), mediaType: 'image/png' } };

    expect(await keep()).toMatchObject({
      value: null,
      costMicroUsd: 900,
      warnings: ['drawn smaller', expect.stringContaining('a picture was left out')],
    });
    expect(await scene.freeKilobytes()).toBe(1_000);
  });

  it('passes on that nothing was drawn, and why', async () => {
    drawn = { ...drawn, value: null };
    expect(await keep()).toEqual(drawn);
    expect(await scene.freeKilobytes()).toBe(1_000);
  });

  it('throws what its order cannot do without: the store, and the model', async () => {
    scene.media.fails.save = true;
    await expect(keep()).rejects.toMatchObject({ code: 'media.not_stored', retryable: true });
    const failure = new AppError({ code: 'provider.timeout', kind: 'timeout', message: 'Too slow.' });
    const wanted = {
      siteId: scene.siteId,
      operationId,
      position: 2,
      purpose: 'p',
      prompt: 'Tea',
      size: SIZE,
      alt: 'Tea',
    };
    await expect(scene.keepDrawing.execute(wanted, () => Promise.reject(failure))).rejects.toBe(failure);
  });
});
