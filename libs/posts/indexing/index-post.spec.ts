import { samplePost } from '../testing/sample-post';
import { indexPost } from './index-post';

const index = (changes: Parameters<typeof samplePost>[1]): ReturnType<typeof indexPost> =>
  indexPost(samplePost('site', changes));

describe('indexPost', () => {
  it('works out what a post is found by', () => {
    const post = index({
      title: 'Pruned roses',
      keyphrase: 'when to prune',
      content:
        '<h2>Sharp tools</h2><p>Prune roses, roses and <a href="../tools/#top">tools</a>. <a href="mailto:a@b.c">Mail</a></p>',
      url: 'https://www.example.com/blog/roses/',
    });

    expect(post.text).toBe('Sharp tools\nPrune roses, roses and tools. Mail');
    expect(post.wordCount).toBe(8);
    expect(post.nameTerms).toEqual(['prune', 'rose', 'sharp', 'tool']);
    expect([...post.terms]).toEqual([
      ['tool', 2],
      ['rose', 2],
      ['sharp', 1],
      ['prune', 1],
      ['mail', 1],
    ]);
    expect(post.links).toEqual(['https://www.example.com/blog/tools/']);
    expect(post.signature).toEqual([]);
  });

  it('keeps the terms that stand most often', () => {
    const words = Array.from({ length: 500 }, (_, place) => `kopi${place}`).join(' ');
    const { terms } = index({ language: 'id', content: `<p>${words} kopi499 kopi499</p>` });

    expect(terms.size).toBe(400);
    expect([...terms][0]).toEqual(['kopi499', 3]);
  });

  it.each([
    ['open tags', '<div><svg><p '.repeat(20_000)],
    ['attributes', `<a ${'href="/x" '.repeat(50_000)}>`],
    ['an address', `<a href="${'x'.repeat(500_000)}">`],
    ['references', '&amp;&#x0;&#xd800;'.repeat(30_000)],
    ['comments', '<!--'.repeat(100_000)],
    ['headings', '<h1>a'.repeat(50_000)],
    ['one word', 'a'.repeat(1_000_000)],
    ['Thai without an end', 'กขคง'.repeat(100_000)],
  ])('takes a flood of %s', (_, content) => {
    const post = index({ content, language: 'th' });

    expect(post.text.length).toBeLessThanOrEqual(200_000);
    expect(post.terms.size).toBeLessThanOrEqual(400);
    expect(post.links.length).toBeLessThanOrEqual(500);
    expect(post.text.isWellFormed()).toBe(true);
  });
});
