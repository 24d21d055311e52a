import { newId } from '@seoforge/kernel';

import { WritingDesk } from '../testing';
import { ReadArticleSoFar } from './read-article-so-far';

describe('ReadArticleSoFar', () => {
  const desk = new WritingDesk();
  const soFar = new ReadArticleSoFar(desk.articles, desk.checkpoints);
  const piece = (value: unknown): Parameters<typeof desk.checkpoints.save>[2] => ({
    ...{ value, provider: 'openai', prompt: 'article.section@1', warnings: [] },
    ...{ inputTokens: 1, outputTokens: 1, costMicroUsd: 1 },
  });

  it('is nothing before there is a section', async () => {
    const id = await desk.order({ keyphrase: 'green tea' });
    expect(await soFar.execute(desk.siteId, id)).toBeNull();
    await desk.checkpoints.save(id, 'outline', piece({ title: 'Green tea', headings: ['How', 'Why', 'When'] }));
    expect(await soFar.execute(desk.siteId, id)).toBeNull();
  });

  it('is the sections that are there, under their headings, with their pictures', async () => {
    const id = await desk.order({ keyphrase: 'green tea' });
    const outline = { title: 'All about green tea', headings: ['How', 'Why', 'When'] };
    const url = 'https://media.example/cup.webp';
    const pictures = [
      { position: 2, prompt: 'A cup', alt: 'A cup' },
      { position: 1, prompt: 'A pot', alt: 'A pot' },
    ];
    for (const [name, value] of Object.entries({
      outline,
      'section:0': 'Pour *slowly*.<script>alert(1)</script>',
      'section:2': 'In the morning.',
      pictures,
      'image:0': { url, alt: 'A cup' },
      'image:1': null,
    }))
      await desk.checkpoints.save(id, name, piece(value));

    const result = (await soFar.execute(desk.siteId, id))!;
    expect(result).toMatchObject({ title: outline.title, slug: 'green-tea', metaDescription: '', language: 'en' });
    expect(result.outline).toEqual([{ heading: 'How' }, { heading: 'When' }]);
    expect(result.images).toEqual([{ url, alt: 'A cup' }]);
    expect(result.html).toContain('<p>Pour <em>slowly</em>.');
    expect(result.html).not.toContain('<script');
    expect(result.html.indexOf(url)).toBeGreaterThan(result.html.indexOf('When'));
  });

  it('is the whole article once it is finished', async () => {
    const id = await desk.order({ keyphrase: 'green tea', targetWords: 150 });
    const { result } = await desk.write(id);
    expect(await soFar.execute(desk.siteId, id)).toEqual(result);
  });

  it('is not for other sites', async () => {
    const id = await desk.order({ keyphrase: 'green tea' });
    await expect(soFar.execute(newId(), id)).rejects.toMatchObject({ code: 'article.not_found' });
  });
});
