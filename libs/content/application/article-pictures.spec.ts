import { setImmediate } from 'node:timers/promises';

import { Purse } from '@seoforge/ai-providers';

import { WritingDesk } from '../testing';

const BRIEF = { keyphrase: 'green tea', targetWords: 400, images: 2, maxRevisions: 0 };

describe('the pictures of an article', () => {
  it('are WebP, whatever the vendor sends', async () => {
    const desk = new WritingDesk();
    const { result } = await desk.write(await desk.order(BRIEF));

    expect(result!.images).toHaveLength(2);
    for (const { url } of result!.images)
      expect(await desk.media.read(url.slice(url.lastIndexOf('/') + 1))).toMatchObject({ mediaType: 'image/webp' });
  });

  it('are left out, unpaid, where the quota of the site is full', async () => {
    const desk = new WritingDesk();
    Object.assign(desk.mediaConfig, { quotaMegabytes: 0 });
    const { status, result } = await desk.write(await desk.order(BRIEF));

    expect({ status, images: result!.images }).toEqual({ status: 'succeeded', images: [] });
    expect(result!.warnings).toContainEqual(expect.stringMatching(/^a picture was left out: .+ Nothing was paid/));
    expect(desk.gateway.contexts.map(({ purpose }) => purpose)).not.toContain('article.image');
  });

  it('are left out, for good, where the money of the article does not cover them', async () => {
    const desk = new WritingDesk(4);
    const id = await desk.order(BRIEF);
    const areDecided = async (): Promise<boolean> => {
      const pieces = await desk.checkpoints.load(id);
      return pieces.has('image:0') && pieces.has('image:1');
    };
    desk.gateway.draw = async () => {
      new Purse(3).setAside(4);
      return [];
    };
    desk.live.intercept = async (purpose, request) => {
      if (purpose !== 'article.metadata') return desk.simulated.generate(request);
      while (!(await areDecided())) await setImmediate();
      throw new Error('The process has ended.');
    };
    await expect(desk.write(id)).rejects.toThrow('The process has ended.');

    const draw = (desk.gateway.draw = jest.fn());
    desk.live.intercept = () => undefined;
    const { status, result } = await desk.write(id, { attempt: 2 });

    expect({ status, images: result!.images }).toEqual({ status: 'succeeded', images: [] });
    expect(result!.warnings).toContainEqual(expect.stringMatching(/^a picture was left out: .+ 3 are left/));
    expect(draw).not.toHaveBeenCalled();
  });

  it('are left out where a vendor sends something else', async () => {
    const desk = new WritingDesk();
    desk.gateway.draw = async () => [{ bytes: Buffer.from('<svg onload="run()"/>'), mediaType: 'image/png' }];
    const { status, result } = await desk.write(await desk.order(BRIEF));

    expect({ status, images: result!.images }).toEqual({ status: 'succeeded', images: [] });
    expect(result!.warnings).toContainEqual(expect.stringContaining('it is no PNG, JPEG or WebP'));
    expect(desk.media.names).toEqual([]);
  });
});
