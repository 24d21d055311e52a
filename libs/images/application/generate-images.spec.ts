import { Logger } from '@nestjs/common';
import { AppError, newId } from '@seoforge/kernel';

import { ImageScene, pngOf } from '../testing';
import type { ImageOrder } from './generate-images';

const failure = new AppError({ code: 'provider.timeout', kind: 'timeout', message: 'openai was too slow.' });
const JUNK = Buffer.from('<html>no picture</html>');

describe('GenerateImages', () => {
  let scene: ImageScene;
  let red: Buffer;
  let blue: Buffer;

  beforeAll(async () => {
    [red, blue] = await Promise.all([pngOf('red'), pngOf('blue')]);
  });
  beforeEach(() => {
    scene = new ImageScene();
  });

  const generate = (
    changes: Partial<ImageOrder> = {},
    operationId = newId(),
  ): ReturnType<ImageScene['generateImages']['execute']> =>
    scene.generateImages.execute(
      { prompt: 'Tea', count: 1, size: { width: 400, height: 300 }, language: 'en', ...changes },
      { siteId: scene.siteId, mode: 'live', operationId },
      new AbortController().signal,
    );

  it('draws, writes one alternative text, stores, and tells what both have cost', async () => {
    scene.gateway.drawings.push([red, blue]);
    const { images, ...answer } = await generate({ count: 2, style: 'in oil', retainDays: 3 });

    expect(answer).toEqual({
      provider: 'openai',
      costMicroUsd: 40_301,
      warnings: ['a warning about image', 'a warning about image.alt'],
    });
    expect(images).toMatchObject([
      { position: 0, alt: 'A written text', width: 400, height: 300, model: 'painter', costMicroUsd: 20_001 },
      { position: 1, alt: 'A written text', width: 400, height: 300, model: 'painter', costMicroUsd: 20_000 },
    ]);
    expect(images[0]!.expiresAt).toEqual(new Date('2026-03-04T12:00:00.000Z'));
    expect(new Set(images.map(({ name }) => name))).toEqual(new Set(scene.media.names));
    const taken = images.reduce((sum, { bytes }) => sum + bytes, 0);
    expect(await scene.freeKilobytes()).toBe(Math.floor((scene.config.quotaBytes - taken) / 1_000));
  });

  it('asks no model for an alternative text that was given', async () => {
    scene.gateway.drawings.push([red]);
    const { images, costMicroUsd } = await generate({ alt: 'Given' });

    expect({ alt: images[0]!.alt, costMicroUsd }).toEqual({ alt: 'Given', costMicroUsd: 40_001 });
    expect(scene.gateway.calls.map(({ context }) => context.purpose)).toEqual(['image']);
  });

  it('asks again where a vendor draws one picture a call, within the same limit', async () => {
    scene.gateway.drawings.push([red], [blue]);
    const { images, costMicroUsd } = await generate({ count: 2, alt: 'Given', maxCostMicroUsd: 90_000, route: 'r' });

    expect(images).toHaveLength(2);
    expect(costMicroUsd).toBe(80_002);
    const [first, second] = scene.gateway.calls;
    expect(first).toMatchObject({ count: 2, context: { maxCostMicroUsd: 90_000, models: ['r'] } });
    expect(second).toMatchObject({ count: 1, context: { maxCostMicroUsd: 49_999 } });
  });

  it('keeps what was drawn before a call failed', async () => {
    scene.gateway.drawings.push([red], failure);
    const { images, warnings } = await generate({ count: 3 });

    expect(images).toHaveLength(1);
    expect(warnings).toContain('1 of 3 pictures were drawn: openai was too slow.');
  });

  it('pays nothing where the quota has no space', async () => {
    await expect(generate({ count: 4, size: { width: 2_048, height: 2_048 } })).rejects.toMatchObject({
      code: 'images.quota_exceeded',
      kind: 'conflict',
    });
    expect(scene.gateway.calls).toEqual([]);
  });

  it('gives the space back where nothing was drawn', async () => {
    scene.gateway.drawings.push(failure);

    await expect(generate()).rejects.toBe(failure);
    expect(await scene.freeKilobytes()).toBe(1_000);
  });

  it('takes the prompt for the alternative text where none can be written', async () => {
    scene.gateway.drawings.push([red]);
    scene.gateway.alts.push(failure);
    const { images, warnings, costMicroUsd } = await generate({ keyphrase: 'Matcha' });

    expect(images[0]!.alt).toBe('Matcha: Tea');
    expect(warnings).toContainEqual(expect.stringContaining('openai was too slow'));
    expect(costMicroUsd).toBe(40_001);
  });

  it('keeps what was paid for whatever goes wrong afterwards', async () => {
    const logged = jest.spyOn(Logger.prototype, 'error').mockReturnValue();
    const outage = new Error('The connection to postgres://secret is gone.');
    scene.gateway.drawings.push([red], outage);
    scene.gateway.alts.push(outage);
    const { images, warnings } = await generate({ count: 2 });

    expect(images).toMatchObject([{ alt: 'Tea' }]);
    expect(warnings.join()).toMatch(/1 of 2 pictures were drawn: .+the beginning of the prompt/);
    expect(warnings.join()).not.toContain('secret');
    expect(logged).toHaveBeenCalledWith(outage);
    logged.mockRestore();
  });

  it('leaves out what is no picture, and keeps the rest', async () => {
    scene.gateway.drawings.push([JUNK, blue]);
    const { images, warnings } = await generate({ count: 2 });

    expect(images).toMatchObject([{ position: 1 }]);
    expect(warnings).toContainEqual(expect.stringMatching(/paid for is lost: .+ it is no PNG, JPEG or WebP/));
  });

  it('says so where there is not one picture', async () => {
    scene.gateway.drawings.push([JUNK]);

    await expect(generate()).rejects.toMatchObject({ code: 'images.picture_unusable', kind: 'upstream' });
    expect(await scene.freeKilobytes()).toBe(1_000);
  });

  it('says that what was paid for is lost where nothing can be stored', async () => {
    scene.gateway.drawings.push([red]);
    scene.media.fails.save = true;

    await expect(generate()).rejects.toMatchObject({
      code: 'images.not_stored',
      message: expect.stringContaining('paid for'),
      cause: { code: 'media.not_stored' },
    });
    expect(scene.media.names).toEqual([]);
  });

  it('finds what an earlier attempt at the same request has stored', async () => {
    const operationId = newId();
    scene.gateway.drawings.push([red]);
    const { images } = await generate({}, operationId);
    const again = await generate({}, operationId);

    expect(again).toMatchObject({ images, costMicroUsd: 40_001, provider: 'openai' });
    expect(scene.gateway.drawings).toEqual([]);
    expect(scene.gateway.calls).toHaveLength(2);
  });
});
