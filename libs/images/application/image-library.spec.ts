import { setImmediate } from 'node:timers/promises';

import { newId } from '@seoforge/kernel';

import type { Image } from '../domain/image';
import { ImageScene, pngOf } from '../testing';

const SIZE = { width: 256, height: 256 };

describe('pictures in the store', () => {
  let scene: ImageScene;
  let red: Buffer;

  beforeAll(async () => {
    red = await pngOf('red');
  });
  beforeEach(() => {
    scene = new ImageScene();
  });

  async function kept(bytes: Buffer, retainDays: number | null = null): Promise<Image> {
    const { siteId } = scene;
    const [reservation] = await scene.library.reserve({ siteId, operationId: newId(), positions: [0], size: SIZE });
    return scene.library.keep(reservation!, bytes, {
      ...{ size: SIZE, prompt: 'Tea', alt: 'Tea', provider: 'openai', model: null, costMicroUsd: 1, retainDays },
    });
  }
  const forget = (): Promise<void> => scene.forgetImages.execute(new AbortController().signal);

  it('stay while another one has the same content', async () => {
    const [one, other] = [await kept(red), await kept(red)];
    await scene.removeImage.execute(scene.siteId, one.id);

    expect(other.name).toBe(one.name);
    expect(scene.media.names).toEqual([one.name]);
    await scene.removeImage.execute(scene.siteId, other.id);
    expect(scene.media.names).toEqual([]);
    await expect(scene.removeImage.execute(scene.siteId, one.id)).rejects.toMatchObject({ code: 'images.not_found' });
  });

  it('are deleted when they expire, and not before', async () => {
    Object.assign(scene.config, { retentionDays: 5 });
    await kept(red, 2);
    const byDefault = await kept(await pngOf('blue'));
    const forEver = await kept(await pngOf('green'), 0);
    scene.clock.pass(1.9);
    await forget();
    expect(scene.media.names).toHaveLength(3);
    scene.clock.pass(0.2);
    await forget();
    expect(scene.media.names).toEqual([byDefault.name, forEver.name]);
    scene.clock.pass(10);
    await forget();

    expect(scene.media.names).toEqual([forEver.name]);
    expect((await scene.images.list(scene.siteId, 10, null)).items).toEqual([forEver]);
  });

  it('are deleted with their site', async () => {
    await kept(red);
    scene.images.forgetSite(scene.siteId);
    await forget();

    expect(scene.media.names).toEqual([]);
  });

  it('are told of as long as the store cannot delete them', async () => {
    const image = await kept(red);
    scene.media.fails.delete = true;

    await expect(scene.library.discard(image)).rejects.toMatchObject({ code: 'media.not_deleted' });
    await forget();
    scene.media.fails.delete = false;
    expect(scene.media.names).toEqual([image.name]);
  });

  it('leave connections to others however slow the store is', async () => {
    const { images, media } = scene;
    const isAwake = Promise.withResolvers<undefined>();
    const areNamed = Promise.withResolvers<undefined>();
    const [save, name] = [media.save.bind(media), images.name.bind(images)];
    jest.spyOn(media, 'save').mockImplementation(async (...picture) => {
      await isAwake.promise;
      return save(...picture);
    });
    let named = 0;
    jest.spyOn(images, 'name').mockImplementation(async (...reservation) => {
      if ((named += 1) === 5) areNamed.resolve(undefined);
      return name(...reservation);
    });
    const locks = jest.spyOn(images, 'lockName');
    const pictures = await Promise.all(['red', 'blue', 'green', 'black', 'white'].map(pngOf));
    const allKept = Promise.all(pictures.map((bytes) => kept(bytes)));
    await areNamed.promise;
    await setImmediate();

    expect(locks).toHaveBeenCalledTimes(2);
    isAwake.resolve(undefined);
    await allKept;
    expect(media.names).toHaveLength(5);
  });

  it('leave no file behind where a process ended before it could store all of it', async () => {
    const { siteId } = scene;
    const [reservation] = await scene.library.reserve({ siteId, operationId: newId(), positions: [0], size: SIZE });
    const { url } = await scene.media.save(siteId, red, 'image/webp');
    await scene.images.name(reservation!.id, url.slice(url.lastIndexOf('/') + 1));
    await forget();
    expect(scene.media.names).toHaveLength(1);
    scene.clock.pass(1);
    await forget();

    expect(scene.media.names).toEqual([]);
    expect(await scene.freeKilobytes()).toBe(1_000);
  });
});
