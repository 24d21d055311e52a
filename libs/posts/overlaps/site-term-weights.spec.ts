import { newId, type Clock } from '@seoforge/kernel';

import { InMemoryPostIndex, sampleIndexedPost } from '../testing';
import { SiteTermWeights } from './site-term-weights';

describe('SiteTermWeights', () => {
  const siteId = newId();
  let nowMs = 0;
  const clock: Clock = { now: () => new Date(nowMs) };
  const post = (number: number) =>
    sampleIndexedPost(siteId, {
      externalId: String(number),
      title: `Coffee ${number}`,
      keyphrase: `coffee bean${number}`,
    });

  it('tells common words from rare ones', async () => {
    const index = new InMemoryPostIndex();
    await index.put([post(1), post(2), post(3)]);
    const weights = await new SiteTermWeights(index, clock).of(siteId);

    expect(weights.of('coffe')).toBe(1);
    expect(weights.of('bean1')).toBeGreaterThan(weights.of('coffe'));
    expect(weights.of('unheard')).toBeGreaterThan(weights.of('bean1'));
    expect(weights.coverage(['coffe', 'unheard'], (term) => (term === 'coffe' ? 1 : 0))).toBeLessThan(0.5);
    expect(weights.coverage([], () => 1)).toBe(0);
  });

  it('reads a small site anew, and a large one once a minute', async () => {
    const index = new InMemoryPostIndex();
    const list = jest.spyOn(index, 'list');
    const siteTermWeights = new SiteTermWeights(index, clock);
    await siteTermWeights.of(siteId);
    await siteTermWeights.of(siteId);
    expect(list).toHaveBeenCalledTimes(2);

    await index.put(Array.from({ length: 301 }, (_, number) => post(number)));
    await siteTermWeights.of(siteId);
    await siteTermWeights.of(siteId);
    expect(list).toHaveBeenCalledTimes(3);
    nowMs += 60_000;
    await siteTermWeights.of(siteId);
    expect(list).toHaveBeenCalledTimes(4);
  });
});
