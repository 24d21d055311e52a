import { newId } from '@seoforge/kernel';

import { adviceOver, InMemoryPostIndex, sampleIndexedPost } from '../testing';

const PRESS =
  '<p>Start with the right grind size. <a href="/scale">Weigh</a> it on a coffee scale, says the French press fan.</p>';

describe('SuggestLinks', () => {
  const siteId = newId();
  const index = new InMemoryPostIndex();
  const { suggestLinks } = adviceOver(index);
  const put = (externalId: string, keyphrase: string, content: string, language = 'en') =>
    index.put([
      sampleIndexedPost(siteId, {
        externalId,
        title: keyphrase,
        keyphrase,
        content,
        language,
        url: `https://tea.example/${externalId}`,
      }),
    ]);

  beforeAll(async () => {
    await put('press', 'french press', PRESS);
    await put(
      'grind',
      'grind size',
      '<p>For a French press it is coarse, for a moka pot fine. The grind size matters.</p>',
    );
    await put('scale', 'coffee scale', '<p>It shows grams.</p>');
    await put('moka', 'moka pot', '<p>Mind the grind size.</p>');
    await put('presses', 'french presses', '<p>Of glass or steel.</p>');
    await put('thai', 'grind size', '<p>grind size</p>', 'th');
  });

  it('suggests links from a post and to it, but none that exists, competes, or is in another language', async () => {
    const { outgoing, incoming } = await suggestLinks.execute(siteId, { externalId: 'press' }, 10);

    expect(outgoing.map(({ externalId, anchor }) => [externalId, anchor])).toEqual([['grind', 'grind size']]);
    expect(PRESS.slice(outgoing[0]?.place?.start, outgoing[0]?.place?.end)).toBe('grind size');
    expect(outgoing[0]).toMatchObject({
      url: 'https://tea.example/grind',
      reason: 'The text says "grind size", and that is what the post is about: "grind size".',
    });
    expect(incoming.map(({ externalId, anchor }) => [externalId, anchor])).toEqual([['grind', 'French press']]);
    expect(incoming[0]?.reason).toBe(
      'The post says "French press", and that is what the text is about: "french press".',
    );
  });

  it('suggests links for a text that is no post yet', async () => {
    const content = '<p>Our moka pot, and a second moka pot.</p>';
    const { outgoing, incoming } = await suggestLinks.execute(
      siteId,
      { keyphrase: 'grind size', language: 'en', content },
      10,
    );

    expect(outgoing).toMatchObject([{ externalId: 'moka', anchor: 'moka pot', place: { start: 7, end: 15 } }]);
    expect(incoming.map(({ externalId }) => externalId).sort()).toEqual(['moka', 'press']);
  });

  it('names posts that a text about a keyphrase should link to, before it is written', async () => {
    const { outgoing, incoming } = await suggestLinks.execute(
      siteId,
      { keyphrase: 'clean a french press', language: 'en' },
      10,
    );

    expect(outgoing).toMatchObject([
      { externalId: 'press', anchor: 'french press', place: null },
      { externalId: 'presses', anchor: 'french presses', place: null },
    ]);
    expect(incoming).toEqual([]);
  });

  it('suggests no link in what stands in every post', async () => {
    const shop = newId();
    const offer = '<p>Rent a gas stove <img src="/stove.png">\n  from us.</p>';
    const contents = {
      stove: '<p>It burns gas.</p>',
      tent: '<p>A dry tent.</p>',
      hut: '<p>A warm hut.</p>',
      lake: '<p>A lake.</p>',
    };
    for (const [externalId, content] of Object.entries(contents)) {
      const keyphrase = externalId === 'stove' ? 'gas stove' : externalId;
      const post = {
        externalId,
        title: keyphrase,
        keyphrase,
        content: content + offer,
        url: `https://camp.example/${externalId}`,
      };
      await index.put([sampleIndexedPost(shop, post)]);
    }
    await index.put([
      sampleIndexedPost(shop, {
        externalId: 'trip',
        title: 'trip',
        keyphrase: 'trip',
        content: `<p>Take a gas stove.</p>${offer}`,
      }),
    ]);

    const toStove = await suggestLinks.execute(shop, { externalId: 'stove' }, 10);
    expect(toStove.incoming.map(({ externalId }) => externalId)).toEqual(['trip']);
    expect((await suggestLinks.execute(shop, { externalId: 'tent' }, 10)).outgoing).toEqual([]);
    expect((await suggestLinks.execute(shop, { externalId: 'trip' }, 10)).outgoing).toMatchObject([
      { externalId: 'stove', place: { sentence: 'Take a gas stove.' } },
    ]);
  });

  it('suggests no more than are asked for', async () => {
    const { incoming } = await suggestLinks.execute(siteId, { keyphrase: 'grind size', language: 'en' }, 1);
    expect(incoming).toHaveLength(1);
  });
});
